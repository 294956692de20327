/** As much of RFC 8949 as an authenticator writes: whole numbers, bytes, text, maps. */
export function encodeCbor(value: unknown): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Map)
    return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, inner]) => [key, inner].map(encodeCbor))]);
  throw new Error('This is nothing an authenticator writes.');
}

function head(major: number, count: number): Buffer {
  const type = major << 5;
  if (count < 24) return Buffer.of(type | count);
  if (count < 256) return Buffer.of(type | 24, count);
  return Buffer.of(type | 25, count >> 8, count & 255);
}
