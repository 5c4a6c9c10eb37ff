import { defineParameterType } from '../src/cucumber/definitions';
import { Kitfout } from '../src/functions';
import { type Noun, nounFor, PLURAL, SINGULAR } from './nouns';
import { readSetup, SETUP } from './setup';
import { readThingName, readThingNames, THING, type ThingName } from './thing-name';
import { readText } from './values';

function thing(phrase: string): ThingName {
  const name = readThingName(phrase);
  if (name === undefined) {
    throw new Kitfout(`«${phrase}» is geen object dat de toetsset kent.`);
  }
  return name;
}

function noun(word: string): Noun {
  const found = nounFor(word);
  if (found === undefined) {
    throw new Kitfout(`«${word}» is geen objecttype dat de toetsset kent.`);
  }
  return found;
}

defineParameterType({ name: 'ding', regexp: new RegExp(THING), transformer: thing, useForSnippets: false });
defineParameterType({
  name: 'dingen',
  regexp: new RegExp(`${THING}(?:(?:, | en )${THING})*`),
  transformer: readThingNames,
  useForSnippets: false,
});
defineParameterType({ name: 'opzet', regexp: new RegExp(SETUP), transformer: readSetup, useForSnippets: false });
defineParameterType({ name: 'soort', regexp: new RegExp(SINGULAR), transformer: noun, useForSnippets: false });
defineParameterType({ name: 'soorten', regexp: new RegExp(PLURAL), transformer: noun, useForSnippets: false });
defineParameterType({
  name: 'soortenlijst',
  regexp: new RegExp(`(?:${PLURAL})(?:(?:, | en )(?:${PLURAL}))*`),
  transformer: (list: string) => (list.match(new RegExp(PLURAL, 'g')) ?? []).map(noun),
  useForSnippets: false,
});
defineParameterType({ name: 'attribuut', regexp: /'([A-Za-z0-9.]+)'/, transformer: (name: string) => name, useForSnippets: false });
defineParameterType({
  name: 'attributen',
  regexp: /'[A-Za-z0-9.]+'(?:(?:, | en )'[A-Za-z0-9.]+')*/,
  transformer: (list: string) => [...list.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? ''),
  useForSnippets: false,
});
defineParameterType({ name: 'waarde', regexp: /'([^']*)'/, transformer: readText, useForSnippets: false });
