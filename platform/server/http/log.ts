/**
 * What a log line may hold, by name. A list of what must not be logged is always one name too short; anything that is not
 * named here (addresses, bodies, texts of errors, names of people) never reaches the log.
 */
const ALLOWED = {
  code: /^[A-Za-z0-9_.-]{1,60}$/,
  route: /^\/[A-Za-z0-9/:_.*-]{0,120}$/,
  evidenceId: /^[a-z2-7]{12}$/,
  exportId: /^[a-z2-7]{12}$/,
  reqId: /^[0-9a-f-]{36}$/,
} as const;

const UNNAMED = 'failed';
const MESSAGES: ReadonlySet<string> = new Set([UNNAMED]);

/** The part of an entry that may be kept: known names, and under them only values of the form they should have. */
export function allowed(entry: object): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, form] of Object.entries(ALLOWED)) {
    const value: unknown = Reflect.get(entry, name);
    if (typeof value === 'string' && form.test(value)) kept[name] = value;
  }
  return kept;
}

type Write = (entry: object, message: string) => void;

/** Options of the server's logger. An error that the framework logs by itself becomes its code, without text or stack. */
export function logOptions(stream?: { write(line: string): void }) {
  return {
    level: 'error',
    base: null,
    ...(stream && { stream }),
    hooks: {
      logMethod(this: object, given: unknown[], write: unknown) {
        const entry = given.find((one) => typeof one === 'object' && one !== null) ?? {};
        const inner: unknown = Reflect.get(entry, 'err');
        const error = entry instanceof Error ? entry : inner instanceof Error ? inner : null;
        const known = allowed({ ...entry, ...(error && { code: codeOf(error) }) });
        const message = given.find((one) => typeof one === 'string' && MESSAGES.has(one)) ?? UNNAMED;
        (write as Write).call(this, known, message as string);
      },
    },
  };
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
