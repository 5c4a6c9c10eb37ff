import { World } from '../src/cucumber/definitions';
import { expectSuccess } from '../src/evidence-rules';
import {
  Afwijking,
  type Answer,
  coveringRequirement,
  type DeviationDraft,
  Functions,
  functionName,
  Geblokkeerd,
  isSuccess,
  Kitfout,
  Overgeslagen,
  SyntheticValues,
} from '../src/functions';
import type { DomainObject, JsonObject, ResourceModel } from '../src/profile';
import type { RunContext } from '../src/run/context';
import { exchangeOf, type Interaction } from './interaction';
import { ScenarioOutcome } from './outcome';
import { OwnData } from './own-data';
import { type Session, sessionFor } from './session';
import type { Thing } from './thing';
import { Things } from './things';

interface ScenarioState {
  readonly requirement: string;
  readonly values: SyntheticValues;
  readonly functions: Functions;
  readonly things: Things;
  readonly ownData: OwnData;
  readonly outcome: ScenarioOutcome;
}

/** State of one scenario. Steps translate; what they ask is done here and in the classes it holds. */
export class ToetsWereld extends World<RunContext> {
  #state: ScenarioState | undefined;
  #interaction: Interaction | undefined;
  readonly #readings = new Map<Thing, Answer>();

  /** Called by the Before hook, with the identity of the scenario. */
  begin(requirement: string, scenario: string): void {
    const session = sessionFor(this.parameters);
    const hide = (text: string) => session.client.hidden(text);
    const outcome = new ScenarioOutcome(requirement, hide);
    const { seed, runId, conventions } = this.parameters;
    const values = new SyntheticValues(`${seed}\n${scenario}`, runId, conventions.telefoonnummer);
    const functions = this.#functions(session, scenario, outcome);
    const ownData = new OwnData(session.journal, functions, { runId, scenario, ownTexts: () => values.ownTexts }, hide);
    const things = new Things(values, session.profile, (thing) => this.arrangeRegistered(thing));
    this.#state = { requirement, values, functions, things, ownData, outcome };
  }

  get values(): SyntheticValues {
    return this.#scenario.values;
  }

  get functions(): Functions {
    return this.#scenario.functions;
  }

  get things(): Things {
    return this.#scenario.things;
  }

  get ownData(): OwnData {
    return this.#scenario.ownData;
  }

  get outcome(): ScenarioOutcome {
    return this.#scenario.outcome;
  }

  /** What the «Als» step did. */
  get interaction(): Interaction {
    if (this.#interaction === undefined) {
      throw new Kitfout('Nog geen antwoord: er ontbreekt een Als-stap.');
    }
    return this.#interaction;
  }

  /** The object the «Als» step was about. */
  get subject(): Thing {
    const thing = this.interaction.kind === 'onbekend' ? undefined : this.interaction.thing;
    if (thing === undefined) {
      throw new Kitfout('De Als-stap van dit scenario gaat niet over één object.');
    }
    return thing;
  }

  /** Notes the judged interaction; what was read before it no longer counts. */
  judged(interaction: Interaction): void {
    this.#interaction = interaction;
    this.#readings.clear();
    const status = exchangeOf(interaction).response?.status ?? 0;
    if (status === 401 || status === 403) {
      throw new Kitfout(`Status ${status}: het token geeft geen toegang tot deze handeling.`);
    }
  }

  resource(thing: Thing): ResourceModel {
    return this.functions.profile.resource(thing.name.noun.type);
  }

  /** Registers what a «Gegeven» asks for; a failure blocks the scenario instead of failing its requirement. */
  async arrangeRegistered(thing: Thing): Promise<string> {
    const { type } = thing.name.noun;
    const answer = await this.register(thing, thing.valid);
    if (thing.id === undefined) {
      throw new Geblokkeerd(
        `Voorbereiding mislukt: ${functionName('registreer', type)} gaf status ${answer.status}${isSuccess(answer.status) ? ' zonder identificatie' : ''}.`,
        coveringRequirement('registreer', type),
        expectSuccess(answer, functionName('registreer', type)),
      );
    }
    return thing.id;
  }

  /** Sends a registration and notes what the register made of it. */
  async register(thing: Thing, attributes: Thing['draft']): Promise<Answer> {
    if (this.parameters.readOnly) {
      throw new Overgeslagen('niet-getoetst', 'Alleen lezen: deze eis vraagt om registreren.');
    }
    const { type } = thing.name.noun;
    const answer = await this.ownData.create(type, attributes, () => this.functions.registreer(type, { attributes, extra: thing.extra }));
    thing.answer = answer;
    if (isSuccess(answer.status) && answer.id !== undefined) {
      thing.id = answer.id;
      thing.sent = this.things.judged(thing, attributes);
    }
    return answer;
  }

  /** Changes part of an object: the judged interaction. The state before is noted first. */
  async change(thing: Thing, attributes: Thing['draft'], extra: JsonObject = {}): Promise<void> {
    if (this.parameters.readOnly) {
      throw new Overgeslagen('niet-getoetst', 'Alleen lezen: deze eis vraagt om wijzigen.');
    }
    const before = await this.note(thing);
    const answer = await this.functions.wijzig(thing.name.noun.type, await this.things.idOf(thing.name), { attributes, extra });
    this.judged({ kind: 'wijzigen', thing, answer, sent: attributes, before });
  }

  /** Replaces an object as a whole: the judged interaction. The state before is noted first. */
  async replace(thing: Thing, attributes: Thing['draft']): Promise<void> {
    const before = await this.note(thing);
    const sent = this.things.replacing(thing, attributes);
    const answer = await this.functions.vervang(thing.name.noun.type, await this.things.idOf(thing.name), { attributes: sent });
    this.judged({ kind: 'vervangen', thing, answer, sent, before });
  }

  /** Removes an object: the judged interaction. */
  async remove(thing: Thing): Promise<void> {
    const { type } = thing.name.noun;
    const id = thing.id ?? (await this.arrangeRegistered(thing));
    const answer = await this.functions.verwijder(type, id);
    if (isSuccess(answer.status)) {
      this.ownData.removed(type, id);
    }
    this.judged({ kind: 'verwijderen', thing, answer });
  }

  /** Reads a registered object; once per judged interaction. */
  async read(thing: Thing): Promise<Answer> {
    const known = this.#readings.get(thing);
    if (known !== undefined) {
      return known;
    }
    if (thing.id === undefined) {
      throw new Afwijking(this.interaction.kind === 'zoeken' ? [] : expectSuccess(this.interaction.answer, 'De handeling'), false);
    }
    const answer = await this.functions.raadpleeg(thing.name.noun.type, thing.id);
    this.#readings.set(thing, answer);
    return answer;
  }

  /** Notes the present state of an object, to compare with after the judged interaction. */
  async note(thing: Thing): Promise<DomainObject> {
    const { type } = thing.name.noun;
    const answer = await this.functions.raadpleeg(type, thing.id ?? (await this.arrangeRegistered(thing)));
    if (answer.object === undefined) {
      const action = functionName('raadpleeg', type);
      throw new Geblokkeerd(
        `Voorbereiding mislukt: ${action} gaf status ${answer.status}.`,
        coveringRequirement('raadpleeg', type),
        expectSuccess(answer, action),
      );
    }
    thing.noted = answer.object;
    return answer.object;
  }

  /** Ends the step as a deviation when there are any; all of them are reported. */
  judge(deviations: readonly DeviationDraft[]): void {
    if (deviations.length > 0) {
      const status = this.#interaction === undefined ? 0 : (exchangeOf(this.#interaction).response?.status ?? 0);
      throw new Afwijking(deviations, status >= 500);
    }
  }

  get #scenario(): ScenarioState {
    if (this.#state === undefined) {
      throw new Kitfout('Het scenario is niet begonnen.');
    }
    return this.#state;
  }

  #functions(session: Session, scenario: string, outcome: ScenarioOutcome): Functions {
    const caller = {
      send: async (call: Parameters<typeof session.client.send>[0]) => {
        const exchange = await session.client.send(call);
        if (exchange.failure?.kind !== 'not-recorded') {
          outcome.exchanged(exchange.id);
        }
        return exchange;
      },
      resolve: (link: string, from?: string) => session.client.resolve(link, from),
    };
    return new Functions({ caller, profile: session.profile, scenario, maximumPages: this.parameters.limits.pages });
  }
}
