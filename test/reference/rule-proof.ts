import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DomainObject, ObjectType } from '../../src/profile';
import { type Target, targetFor } from './client';
import { draft } from './samples';

/** Deviations from a valid object, possibly after making other objects. */
export type Deviation = DomainObject | ((t: Target) => Promise<DomainObject>);

/** A rule with what it accepts, what it refuses in just that point, and the parameter the refusal points at. */
export type RuleProof = readonly [name: string, type: ObjectType, param: string, accepted: Deviation, refused: Deviation];

/** An id no object has. */
export const nowhere = '00000000-0000-4000-8000-00000000dead';

/** Shows for each rule that the good twin is accepted and the bad one refused, without a trace in the register. */
export function proveRules(title: string, proofs: readonly RuleProof[]): void {
  const target = targetFor();
  describe(title, () => {
    for (const [name, type, param, accepted, refused] of proofs) {
      it(`${type}: ${name}`, async () => {
        const t = target();
        const deviate = async (deviation: Deviation) => draft(t, type, typeof deviation === 'function' ? await deviation(t) : deviation);
        const good = await t.post(type, await deviate(accepted));
        assert.equal(good.status, 201, good.text);
        const wrong = await deviate(refused);
        const before = t.reference.register.snapshot();
        const bad = await t.post(type, wrong);
        assert.equal(bad.status, 400, bad.text);
        const names = (bad.at('invalidParams') as { name: string }[]).map((invalid) => invalid.name);
        assert.ok(names.includes(param), `${param} in ${names.join(', ')}`);
        assert.deepEqual(t.reference.register.snapshot(), before);
      });
    }
  });
}
