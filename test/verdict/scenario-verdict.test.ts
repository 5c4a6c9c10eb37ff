import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { play, resultOf } from './judging';
import type { Played } from './message-stream';

function verdictOf(id: string, played: Played | undefined) {
  return resultOf(id, play({ [id]: played }));
}

describe('verdict of a scenario of an obligatory requirement', () => {
  const cases: [string, Played, string][] = [
    ['all steps passed', {}, 'voldoet'],
    ['a deviation', { status: 'FAILED', exception: 'Afwijking', outcome: { kind: 'afwijking' } }, 'voldoet-niet'],
    ['a prerequisite failed', { status: 'FAILED', exception: 'Geblokkeerd', outcome: { kind: 'geblokkeerd' } }, 'geblokkeerd'],
    ['another error', { status: 'FAILED', exception: 'TypeError', outcome: { kind: 'fout' } }, 'fout'],
    ['an undefined step', { status: 'UNDEFINED', outcome: { kind: 'gehaald' } }, 'fout'],
    ['an ambiguous step', { status: 'AMBIGUOUS' }, 'fout'],
    ['a pending step', { status: 'PENDING' }, 'fout'],
    ['an unknown result', { status: 'UNKNOWN' }, 'fout'],
    [
      'a missing capability',
      { status: 'SKIPPED', outcome: { kind: 'niet-ondersteund', reason: 'bij.zoek ontbreekt' } },
      'niet-ondersteund',
    ],
    ['read-only', { status: 'SKIPPED', outcome: { kind: 'niet-getoetst', reason: 'alleen lezen' } }, 'niet-getoetst'],
    ['not testable in this profile', { status: 'SKIPPED', outcome: { kind: 'niet-toetsbaar', reason: 'geen filter' } }, 'niet-toetsbaar'],
    ['skipped without a reason', { status: 'SKIPPED' }, 'niet-getoetst'],
    ['skipped without an outcome', { status: 'SKIPPED', outcome: null }, 'niet-getoetst'],
    ['passed without an outcome', { outcome: null }, 'fout'],
    ['passed with an unreadable outcome', { outcome: '{' }, 'fout'],
    ['passed with an outcome of an unknown form', { outcome: '{"kind":"gehaald"}' }, 'fout'],
    ['passed while the outcome tells of a deviation', { outcome: { kind: 'afwijking', reason: 'toch niet' } }, 'voldoet-niet'],
    ['never finished', { unfinished: true }, 'fout'],
    ['the hook after it failed', { hookException: 'Error' }, 'fout'],
    ['a deviation and then a failing hook', { status: 'FAILED', exception: 'Afwijking', hookException: 'Error' }, 'fout'],
    ['retried and then passed', { retried: true }, 'voldoet'],
    ['planned and never started', { notStarted: true }, 'niet-getoetst'],
  ];
  for (const [name, played, expected] of cases) {
    it(`${name}: ${expected}`, () => {
      const result = verdictOf('C0992-06', played);
      assert.equal(result.verdict, expected);
      assert.equal(result.reason === '', expected === 'voldoet', `reason: '${result.reason}'`);
    });
  }

  it('names the step it fell on and the fault in Dutch', () => {
    const [scenario] = verdictOf('C0992-06', { status: 'UNDEFINED' }).scenarios;
    assert.equal(scenario?.step, 'het verboden wordt geprobeerd');
    assert.match(scenario?.reason ?? '', /geen stapdefinitie/);
  });

  it('prefers the reason of the outcome over the message of the error', () => {
    const played: Played = {
      status: 'FAILED',
      exception: 'Afwijking',
      message: 'kort',
      outcome: { kind: 'afwijking', reason: 'de uitleg' },
    };
    assert.equal(verdictOf('C0992-06', played).reason, 'de uitleg');
    assert.equal(verdictOf('C0992-06', { ...played, outcome: { kind: 'afwijking' } }).reason, 'kort');
  });

  it('refuses two outcomes of one scenario', () => {
    const stream = play({ 'C0992-06': {} });
    const doubled = stream.scenarios.map((block) => block.flatMap((envelope) => (envelope.attachment ? [envelope, envelope] : [envelope])));
    assert.equal(resultOf('C0992-06', { ...stream, scenarios: doubled }).verdict, 'fout');
  });

  it('reads an outcome that was attached as base64', () => {
    const stream = play({ 'C0992-06': { status: 'SKIPPED', outcome: { kind: 'niet-ondersteund', reason: 'ontbreekt' } } });
    const encoded = stream.scenarios.map((block) =>
      block.map(({ attachment, ...rest }) =>
        attachment === undefined
          ? rest
          : { attachment: { ...attachment, body: Buffer.from(attachment.body).toString('base64'), contentEncoding: 'BASE64' as never } },
      ),
    );
    assert.equal(resultOf('C0992-06', { ...stream, scenarios: encoded }).verdict, 'niet-ondersteund');
  });
});

describe('verdict where the standard only proposes or leaves a question open', () => {
  it('a proposal that is followed is observed', () => {
    const result = verdictOf('C0992-04', {});
    assert.equal(result.verdict, 'waargenomen');
    assert.deepEqual(result.observations, ['volgt het voorstel']);
  });

  it('a proposal that is not followed is observed too', () => {
    const result = verdictOf('C0992-04', {
      status: 'FAILED',
      exception: 'Afwijking',
      outcome: { kind: 'afwijking', reason: 'nummer gewijzigd' },
    });
    assert.equal(result.verdict, 'waargenomen');
    assert.deepEqual(result.observations, ['volgt het voorstel niet: nummer gewijzigd']);
  });

  it('a server error is a finding, whether or not a step failed', () => {
    const failed: Played = {
      status: 'FAILED',
      exception: 'Afwijking',
      outcome: { kind: 'afwijking', reason: 'status 500', serverError: true },
    };
    assert.equal(verdictOf('C0992-04', failed).verdict, 'voldoet-niet');
    assert.equal(verdictOf('C0992-05', failed).verdict, 'voldoet-niet');
    assert.equal(verdictOf('C0992-05', { outcome: { serverError: true } }).verdict, 'voldoet-niet');
  });

  it('an open question gives what was seen', () => {
    const result = verdictOf('C0992-05', { outcome: { observations: ['leeg onderwerp wordt geweigerd'] } });
    assert.equal(result.verdict, 'waargenomen');
    assert.deepEqual(result.observations, ['leeg onderwerp wordt geweigerd']);
    const deviating = verdictOf('C0992-05', { status: 'FAILED', exception: 'Afwijking', outcome: { kind: 'afwijking', reason: 'anders' } });
    assert.equal(deviating.verdict, 'waargenomen');
  });

  it('a fault or a blocked prerequisite stays what it is', () => {
    assert.equal(verdictOf('C0992-04', { status: 'FAILED', exception: 'RangeError' }).verdict, 'fout');
    assert.equal(verdictOf('C0992-05', { status: 'FAILED', exception: 'Geblokkeerd' }).verdict, 'geblokkeerd');
  });
});
