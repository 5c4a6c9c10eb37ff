/** A profile that can't be used, or something asked of a profile that it can't express. The message is Dutch. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
}
