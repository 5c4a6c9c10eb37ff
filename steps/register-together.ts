import { deviation, expectReturned, expectSuccess } from '../src/evidence-rules';
import { Geblokkeerd, isSuccess, Kitfout, Overgeslagen, withValueAt } from '../src/functions';
import type { Exchange } from '../src/http';
import type { JsonObject } from '../src/profile';
import {
  type CompositeOperation,
  type CompositePart,
  changingComposite,
  partAnswer,
  partBody,
  registeringComposite,
} from './composite-operation';
import { exchangeOf } from './interaction';
import type { Thing } from './thing';
import type { ThingName } from './thing-name';
import { ownerAttribute } from './things';
import type { ToetsWereld } from './world';

/** What a composite that closes a task changes in it. */
const CLOSED = { status: 'verwerkt' };

interface Member {
  readonly thing: Thing;
  readonly part: CompositePart;
  readonly attributes: Thing['draft'];
}

/** Drafts an object that the register itself links to the main object of the same call. */
export async function draftPart(world: ToetsWereld, name: ThingName, main: ThingName): Promise<void> {
  const link = ownerAttribute(name, main);
  const thing = await world.things.draft(name, { [link]: '' });
  thing.valid = withValueAt(thing.valid, link, undefined);
  thing.draft = withValueAt(thing.draft, link, undefined);
}

/** Registers the objects in one call, the main object first, and notes what the register made of each. */
export async function registerTogether(world: ToetsWereld, things: readonly Thing[], contents: 'draft' | 'valid'): Promise<Exchange> {
  const types = things.map((thing) => thing.name.noun.type);
  const composite = registeringComposite(world.functions.profile, types);
  const members = things.map((thing, index) => ({ thing, part: partAt(composite, index), attributes: thing[contents] }));
  const exchange = await send(world, composite, members, {});
  for (const { thing, part, attributes } of members) {
    const judged = world.things.judged(thing, attributes);
    thing.sent = part.linkedBy === undefined ? judged : { ...judged, [part.linkedBy]: things[0]?.id };
  }
  return exchange;
}

/** Closes a task and registers the new object, without its deviations when it is a twin, in one call. The state of the task before is noted. */
export async function closeAndRegister(world: ToetsWereld, name: string, task: Thing, created: Thing): Promise<Exchange> {
  const { profile } = world.functions;
  const composite = changingComposite(profile, name, [task.name.noun.type, created.name.noun.type]);
  await world.note(task);
  const changed = { [partAt(composite, 0).name]: partBody(profile, partAt(composite, 0), CLOSED, task.id) };
  const exchange = await send(world, composite, [{ thing: created, part: partAt(composite, 1), attributes: created.draft }], changed);
  created.sent = world.things.judged(created, created.draft);
  task.sent = isSuccess(exchange.response?.status ?? 0) ? { ...task.sent, ...CLOSED } : (task.sent ?? {});
  return exchange;
}

/** Notes the composite as the registration of one of its objects: what the «Als» step is about. */
export function judgedTogether(world: ToetsWereld, thing: Thing | undefined): void {
  if (thing?.answer === undefined) {
    throw new Kitfout('Er is geen object samen geregistreerd.');
  }
  world.judged({ kind: 'registreren', thing, answer: thing.answer, sent: world.things.judged(thing, thing.draft) });
}

/** The call succeeded and each object is there: complete, and linked to the main object. */
export async function judgeTogether(world: ToetsWereld, things: readonly Thing[]): Promise<void> {
  const exchange = exchangeOf(world.interaction);
  world.judge(expectSuccess({ exchange, status: exchange.response?.status ?? 0 }, 'De samengestelde handeling'));
  for (const thing of things) {
    if (thing.id === undefined) {
      world.judge([
        deviation(exchange, `Het antwoord bevat geen identificatie van ${thing.name.text}`, {
          expected: 'een identificatie',
          received: 'geen',
        }),
      ]);
    }
    world.judge(expectReturned(world.resource(thing), thing.sent ?? thing.draft, await world.read(thing)));
  }
}

/** The accepted twin: without it a refusal proves nothing about what deviates. */
export function acceptedTogether(exchange: Exchange): void {
  const status = exchange.response?.status ?? 0;
  if (!isSuccess(status)) {
    const problem = expectSuccess({ exchange, status }, 'De samengestelde handeling');
    throw new Geblokkeerd(
      `Ook zonder de afwijking weigert het register (status ${status}); de weigering zegt daarom niets over deze eis.`,
      [],
      problem,
    );
  }
}

/** Makes the one call. Every new object is journalled before it, the main object first, so that each can be removed again, the main object last. */
async function send(world: ToetsWereld, composite: CompositeOperation, members: readonly Member[], changed: JsonObject): Promise<Exchange> {
  if (world.parameters.readOnly) {
    throw new Overgeslagen('niet-getoetst', 'Alleen lezen: deze eis vraagt om registreren.');
  }
  const { profile } = world.functions;
  const body = Object.fromEntries(
    members.map(({ thing, part, attributes }) => [part.name, { ...partBody(profile, part, attributes), ...thing.extra }]),
  );
  const call = () => world.functions.call({ method: 'POST', path: composite.path, body: { ...changed, ...body } });
  const parts = members.map(({ thing, part, attributes }) => ({
    type: thing.name.noun.type,
    attributes,
    linkedBy: part.linkedBy,
    answerIn: (exchange: Exchange) => {
      thing.answer = partAnswer(profile, part, exchange);
      Object.assign(thing, thing.answer.id === undefined ? {} : { id: thing.answer.id });
      return thing.answer;
    },
  }));
  const [answer] = await world.ownData.createTogether(parts, call);
  if (answer === undefined) {
    throw new Kitfout(`De samengestelde handeling ${composite.name} registreert niets.`);
  }
  return answer.exchange;
}

function partAt(composite: CompositeOperation, index: number): CompositePart {
  const part = composite.parts[index];
  if (part === undefined) {
    throw new Kitfout(`De samengestelde handeling ${composite.name} heeft te weinig onderdelen.`);
  }
  return part;
}
