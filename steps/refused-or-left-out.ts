import { expectEmpty, expectRefused, expectReturned, expectSuccess, isRefused } from '../src/evidence-rules';
import { Kitfout } from '../src/functions';
import type { ToetsWereld } from './world';

/**
 * Two attributes that exclude each other, both sent: the registration is refused, or only the one that fits is kept.
 * `attribute` is the one that does not fit, `kept` the one that does. Source: besluit 1304, one name per partij.
 */
export async function judgeRefusedOrLeftOut(world: ToetsWereld, attribute: string, kept: string): Promise<void> {
  const { interaction, subject } = world;
  if (interaction.kind !== 'registreren') {
    throw new Kitfout('Deze stap past alleen na registreren.');
  }
  const resource = world.resource(subject);
  if (isRefused(interaction.answer.exchange)) {
    world.judge(expectRefused(world.functions.profile, resource, interaction.answer.exchange, subject.deviating));
    return;
  }
  world.judge(expectSuccess(interaction.answer, 'De registratie'));
  const read = await world.read(subject);
  world.judge([...expectEmpty(resource, read, attribute), ...expectReturned(resource, interaction.sent, read, [kept])]);
}
