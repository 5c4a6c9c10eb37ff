import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type Behaviour, defaultBehaviour, type Reference } from '../../src/reference';
import { temporaryFolder } from '../cli/program';
import { TOKEN, tested, verdicts, withTarget } from './target';

const folder = temporaryFolder();

/** Does something at the given creation of a klantcontact, counted from the first. */
function atCreation(number: number, act: () => void): Partial<Behaviour> {
  let count = 0;
  return {
    intercept: (call) => {
      count += call.operation === 'create' && call.type === 'klantcontact' ? 1 : 0;
      if (count >= number) {
        act();
      }
      return undefined;
    },
  };
}

describe('wie er schuld heeft', () => {
  it('niemand, als alles klopt', () =>
    withTarget(
      () => ({}),
      async (url) => {
        const run = await tested(folder, 'goed', url, '--only', 'C0359');
        assert.equal(run.code, 0, run.out);
        assert.equal(run.report.summary.sentence.includes('fout'), false);
      },
    ));

  it('het netwerk, als het doel halverwege verdwijnt: geen oordeel, geen verwijt', () => {
    const dying = ({ reference }: { reference: () => Reference }) => atCreation(15, () => void reference().close());
    return withTarget(dying, async (url) => {
      const run = await tested(folder, 'weg', url, '--only', 'C0992');
      assert.equal(run.code, 3, run.out);
      assert.equal(run.report.verdict, 'niet-vastgesteld');
      const found = Object.values(verdicts(run));
      assert.ok(found.includes('voldoet') && found.includes('fout'));
      assert.deepEqual(
        found.filter((verdict) => verdict === 'voldoet-niet' || verdict === 'geblokkeerd'),
        [],
      );
      assert.ok(run.report.requirements.every(({ verdict, reason }) => verdict !== 'fout' || reason !== ''));
    });
  });

  it('de inrichting, als het token halverwege niet meer geldt', () => {
    let revoked = false;
    const revoking: Partial<Behaviour> = {
      ...atCreation(4, () => {
        revoked = true;
      }),
      authenticate: (call, c) => defaultBehaviour.authenticate(revoked ? { ...call, headers: {} } : call, c),
    };
    return withTarget(
      () => revoking,
      async (url) => {
        const run = await tested(folder, 'ingetrokken', url, '--only', 'C0992');
        assert.equal(run.code, 3, run.out);
        assert.equal(run.report.verdict, 'niet-vastgesteld');
        assert.ok(!Object.values(verdicts(run)).includes('voldoet-niet'));
      },
    );
  });

  it('het doel, als het iets anders teruggeeft; de afwijking zegt waar, wat en hoe het te herhalen is', () => {
    const lost: Partial<Behaviour> = {
      store: (type, object) => (type === 'klantcontact' ? { ...object, inhoud: 'Iets anders.' } : object),
    };
    return withTarget(
      () => lost,
      async (url) => {
        const run = await tested(folder, 'anders', url, '--only', 'C0992-03');
        assert.equal(run.code, 1, run.out);
        assert.equal(run.report.verdict, 'niet-conform');
        const result = run.report.requirements.find(({ id }) => id === 'C0992-03');
        const [found] = result?.deviations ?? [];
        assert.ok(result !== undefined && found !== undefined);
        assert.match(result.source, /C0992|casus/);
        assert.equal(found.requirement, 'C0992-03');
        assert.match(found.call ?? '', /^GET .*\/klantcontacten\/[0-9a-f-]{36}$/);
        assert.equal(found.path, '/inhoud');
        assert.match(found.expected, /wanneer afval van klant wordt opgehaald/);
        assert.equal(found.received, "'Iets anders.'");
        assert.match(found.curl ?? '', /^curl .*\$KLANTINTERACTIES_TOKEN|^curl .*\$TOETS_VAN_HET_OORDEEL/s);
        assert.ok(result.scenarios.some(({ exchanges }) => exchanges.includes(String(found.exchange))));
        const leaks = readdirSync(join(folder, 'anders')).filter((file) =>
          readFileSync(join(folder, 'anders', file), 'utf8').includes(TOKEN),
        );
        assert.deepEqual(leaks, []);
      },
    );
  });

  it('een eerdere eis, als de voorbereiding mislukt: geblokkeerd noemt haar', () => {
    const withoutActors: Partial<Behaviour> = {
      intercept: (call) =>
        call.operation === 'create' && call.type === 'actor' ? { status: 500, headers: {}, payload: undefined } : undefined,
    };
    return withTarget(
      () => withoutActors,
      async (url) => {
        const run = await tested(
          folder,
          'geen-actoren',
          url,
          '--only',
          'C0992-05 or @eis:C0992-03 or @eis:IM-actor-01'.replace(/^/, '@eis:'),
        );
        assert.equal(run.code, 1, run.out);
        assert.deepEqual(verdicts(run), { 'C0992-03': 'voldoet', 'C0992-05': 'geblokkeerd', 'IM-actor-01': 'voldoet-niet' });
        const blocked = run.report.requirements.find(({ id }) => id === 'C0992-05');
        assert.deepEqual(blocked?.blockedBy, ['IM-actor-01']);
        assert.match(blocked?.reason ?? '', /Voorbereiding mislukt: registreer actor \(F5592\) gaf status 500/);
        assert.match(run.summary, /IM-actor-01/);
      },
    );
  });
});
