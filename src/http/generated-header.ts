import { randomBytes } from 'node:crypto';

/** A UUID version 7 (RFC 9562 §5.7): milliseconds since 1970, then random bits. */
export function uuidV7(now = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A new `traceparent` (W3C Trace Context §3.2), marked as sampled so that the target can be searched for it. */
export function traceparent(): string {
  return `00-${nonZero(16)}-${nonZero(8)}-01`;
}

/** An all-zero identifier is invalid. */
function nonZero(length: number): string {
  const bytes = randomBytes(length);
  bytes.writeUInt8(bytes.readUInt8(0) | 1, 0);
  return bytes.toString('hex');
}
