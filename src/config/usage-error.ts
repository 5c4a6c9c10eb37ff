/**
 * Wrong usage or configuration: exit code 2. The message is one Dutch sentence that says what is wrong, followed by what
 * to do about it.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
