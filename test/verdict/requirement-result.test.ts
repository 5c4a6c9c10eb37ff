import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Envelope } from '@cucumber/messages';
import { collect, play, resultOf } from './judging';
import { type Played, playFeature, runFinished, uitkomst } from './message-stream';
import { smallRegister } from './small-register';

const DEVIATION: Played = { status: 'FAILED', exception: 'Afwijking', outcome: { kind: 'afwijking', reason: 'wijkt af' } };

describe('a requirement with several scenarios', () => {
  it('is as good as its worst scenario', () => {
    const onlyBalie = (played: Played) => play({ 'C0992-01': (pickle) => (pickle.name.includes('balie') ? played : {}) });
    assert.equal(resultOf('C0992-01', onlyBalie({})).verdict, 'voldoet');
    assert.equal(resultOf('C0992-01', onlyBalie(DEVIATION)).verdict, 'voldoet-niet');
    assert.equal(resultOf('C0992-01', onlyBalie({ notStarted: true })).verdict, 'niet-getoetst');
  });

  it('is judged on the scenarios that the profile can express', () => {
    const partly = play({
      'C0992-01': (pickle) => (pickle.name.includes('balie') ? { status: 'SKIPPED', outcome: { kind: 'niet-toetsbaar' } } : {}),
    });
    assert.equal(resultOf('C0992-01', partly).verdict, 'voldoet');
  });

  it('is not green when one of its scenarios was filtered out', () => {
    const stream = play({ 'C0992-01': (pickle) => (pickle.name.includes('balie') ? undefined : {}) });
    const result = resultOf('C0992-01', stream, { interrupted: false, selection: '@x' });
    assert.equal(result.verdict, 'niet-getoetst');
    assert.equal(result.selected, true);
  });

  it('has ids that name requirement, scenario and example row', () => {
    const ids = resultOf('C0992-01', play()).scenarios.map((scenario) => scenario.id);
    assert.deepEqual(ids, ['C0992-01/een-gesprek', 'C0992-01/kanaal-kanaal#1', 'C0992-01/kanaal-kanaal#2']);
    const partly = resultOf('C0992-01', play({ 'C0992-01': (pickle) => (pickle.name.includes('balie') ? {} : undefined) }));
    assert.deepEqual(
      partly.scenarios.map((scenario) => scenario.id),
      ids,
    );
    assert.equal(partly.scenarios[2]?.title, 'kanaal balie');
  });

  it('tells scenarios with the same name apart', () => {
    const text = `# language: nl\nFunctionaliteit: x\n  @eis:C0992-06\n  Regel: y\n    Voorbeeld: z\n      Als a\n    Voorbeeld: z\n      Als b\n`;
    const ids = resultOf(
      'C0992-06',
      playFeature(text, () => ({})),
    ).scenarios.map((scenario) => scenario.id);
    assert.deepEqual(ids, ['C0992-06/z', 'C0992-06/z~2']);
  });
});

describe('a requirement that was not executed', () => {
  it('is never green', () => {
    const stream = play({ 'C0992-01': undefined, 'C0992-06': undefined });
    const scope = { interrupted: false, selection: '@eis:C0992-02' };
    const results = collect(stream, scope).requirements;
    for (const id of ['C0992-01', 'C0992-06', 'W-KISS-01']) {
      const found = results.find((result) => result.id === id);
      assert.equal(found?.verdict, 'niet-getoetst');
      assert.match(found?.reason ?? '', /buiten de selectie/);
      assert.equal(found?.selected, false);
    }
    assert.equal(results.find((result) => result.id === 'C0992-N1')?.verdict, 'niet-toetsbaar');
    assert.match(results.find((result) => result.id === 'C0992-N1')?.reason ?? '', /niet waar te nemen/);
  });

  it('says that the run was interrupted', () => {
    const stream = play({ 'C0992-06': { notStarted: true }, 'C0992-02': { unfinished: true } });
    const scope = { interrupted: true, selection: '' };
    assert.match(resultOf('C0992-06', stream, scope).reason, /onderbroken/);
    assert.equal(resultOf('C0992-02', stream, scope).verdict, 'niet-getoetst');
  });

  it('covers the register, whatever the stream holds', () => {
    const { requirements } = collect({ head: [], scenarios: [], tail: [runFinished()] });
    assert.equal(requirements.length, smallRegister().requirements.length);
    assert.ok(requirements.every((result) => result.verdict === 'niet-getoetst' || result.verdict === 'niet-toetsbaar'));
  });
});

describe('problems that belong to no requirement', () => {
  const problems = (extra: Envelope[], stream = play()) => collect({ ...stream, tail: [...extra, ...stream.tail] }).problems;
  it('are absent in a good run', () => assert.deepEqual(problems([]), []));
  it('name a feature that cannot be parsed', () =>
    assert.match(problems([{ parseError: { source: { uri: 'features/x.feature' }, message: 'kapot' } }])[0] ?? '', /x\.feature kapot/));
  it('name an unknown parameter type', () =>
    assert.match(problems([{ undefinedParameterType: { name: 'kleur', expression: 'een {kleur}' } }])[0] ?? '', /\{kleur\}/));
  it('name a failing hook of the run', () => {
    const result = { status: 'FAILED' as never, duration: { seconds: 0, nanos: 0 }, exception: { type: 'Error', message: 'geen map' } };
    const hook = { testRunHookStartedId: 'h', timestamp: { seconds: 0, nanos: 0 }, result };
    assert.match(problems([{ testRunHookFinished: hook }])[0] ?? '', /geen map/);
  });
  it('name a scenario that belongs to no requirement', () => {
    const stray = playFeature('# language: nl\nFunctionaliteit: x\n  Voorbeeld: los\n    Als a\n', () => ({}), 'features/los.feature');
    const both = { ...play(), head: [...play().head, ...stray.head] };
    assert.match(problems([], both)[0] ?? '', /'los' in features\/los\.feature/);
  });
  it('tell of a run that never finished, unless it was interrupted', () => {
    const cut = { ...play(), tail: [] };
    assert.match(collect(cut).problems[0] ?? '', /niet afgerond/);
    assert.deepEqual(collect(cut, { interrupted: true, selection: '' }).problems, []);
  });
});

describe('evidence of a run', () => {
  it('comes with its requirement, and each leftover once', () => {
    const leftover = { type: 'partij', url: 'https://doel.example/partijen/1', reason: '405' };
    const deviation = { requirement: 'C0992-06', text: 'anders', path: '/inhoud', expected: '"a"', received: '"b"', exchange: 'x1' };
    const outcome = {
      kind: 'afwijking' as const,
      deviations: [deviation],
      exchanges: ['x1'],
      blockedBy: ['C0992-01'],
      leftovers: [leftover],
    };
    const { requirements, leftovers } = collect(
      play({ 'C0992-06': { ...DEVIATION, outcome }, 'C0992-02': { outcome: { leftovers: [leftover] } } }),
    );
    const result = requirements.find((found) => found.id === 'C0992-06');
    assert.deepEqual(result?.deviations, [deviation]);
    assert.deepEqual(result?.blockedBy, ['C0992-01']);
    assert.deepEqual(result?.scenarios[0]?.exchanges, ['x1']);
    assert.deepEqual(leftovers, [leftover]);
  });

  it('is bounded and free of control characters', () => {
    const received = `\u001b[31m${'x'.repeat(20_000)}`;
    const deviation = { requirement: 'C0992-06', text: 'a\u0000b', path: '', expected: '', received };
    const [found] = resultOf(
      'C0992-06',
      play({ 'C0992-06': { ...DEVIATION, outcome: { kind: 'afwijking', deviations: [deviation] } } }),
    ).deviations;
    assert.match(found?.received ?? '', /^⟨U\+001B⟩\[31mx+… \(ingekort, 20005 tekens\)$/);
    assert.equal(found?.text, 'a⟨U+0000⟩b');
  });
});

describe('order of messages', () => {
  it('does not change any result', () => {
    const plays = {
      'C0992-06': DEVIATION,
      'C0992-03': { status: 'SKIPPED' as const, outcome: uitkomst({ kind: 'niet-ondersteund', reason: 'r' }) },
    };
    const stream = play(plays);
    const expected = JSON.stringify(collect(stream));
    for (let seed = 1; seed <= 10; seed += 1) {
      assert.equal(JSON.stringify(collect({ ...stream, scenarios: shuffled(stream.scenarios, seed) })), expected);
      assert.equal(JSON.stringify(collect(interleaved(stream, seed))), expected);
    }
  });

  function shuffled<T>(items: T[], seed: number): T[] {
    return items
      .map((item, index) => ({ item, key: ((index + 1) * 7919 * seed) % 101 }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }

  /** As with parallel workers: messages of scenarios mixed, the order within a scenario kept. */
  function interleaved(stream: ReturnType<typeof play>, seed: number) {
    const queues = shuffled(stream.scenarios, seed).map((block) => [...block]);
    const mixed: Envelope[] = [];
    while (queues.some((queue) => queue.length > 0)) {
      for (const queue of queues) mixed.push(...queue.splice(0, 1));
    }
    return { ...stream, scenarios: [mixed] };
  }
});
