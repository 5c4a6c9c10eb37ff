import { expectExplanation, expectNotFound, expectSuccess, expectUnchanged, isRefused } from '../src/evidence-rules';
import { functionName, Kitfout } from '../src/functions';
import { exchangeOf } from './interaction';
import type { ToetsWereld } from './world';

/** A fixed attribute: the attempt is refused, or accepted without the attribute changing. Which of the two is reported. */
export async function judgeFixed(world: ToetsWereld, attribute: string): Promise<void> {
  const { interaction } = world;
  if (interaction.kind !== 'wijzigen' && interaction.kind !== 'vervangen') {
    throw new Kitfout('Deze stap past alleen na wijzigen of vervangen.');
  }
  const resource = world.resource(interaction.thing);
  const read = await world.read(interaction.thing);
  const others = resource.attributes().filter((name) => name !== attribute && !name.startsWith(`${attribute}.`));
  const changes = expectUnchanged(resource, interaction.before, read, others);
  world.judge(judgeAttempt(world, changes.length > 0));
  world.judge(changes);
}

/** The id stays: the object is still there under its own id, and not under the one asked for. */
export async function judgeFixedId(world: ToetsWereld): Promise<void> {
  const thing = world.subject;
  const moved = expectSuccess(await world.read(thing), functionName('raadpleeg', thing.name.noun.type));
  const asked = await world.functions.raadpleeg(thing.name.noun.type, world.values.placeholder('andere onbekende identificatie'));
  const changes = [...moved, ...expectNotFound(world.functions.profile, asked.exchange)];
  world.judge(judgeAttempt(world, changes.length > 0));
  world.judge(changes);
}

function judgeAttempt(world: ToetsWereld, changed: boolean) {
  const exchange = exchangeOf(world.interaction);
  if (isRefused(exchange)) {
    world.outcome.observe('De wijziging wordt geweigerd.');
    return expectExplanation(world.functions.profile, exchange);
  }
  world.outcome.observe(`De wijziging wordt geaccepteerd ${changed ? 'en doorgevoerd' : 'zonder gevolg'}.`);
  return world.interaction.kind === 'zoeken' ? [] : expectSuccess(world.interaction.answer, 'De wijziging');
}
