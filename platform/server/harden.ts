/**
 * What Node's `--disable-proto=delete` does, from within: no text that was sent to us can reach, by the name `__proto__`,
 * what all objects have in common. Imported before anything else by every program that serves.
 */
Reflect.deleteProperty(Object.prototype, '__proto__');

export const hardened = !Reflect.has({}, '__proto__');
