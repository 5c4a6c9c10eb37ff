/** A file that can't be used as a recording. The Dutch message says why and what to do. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
}
