import fc from 'fast-check';

/** JSON Schema as zod prints it: the few words of it that our own schemas use. */
export type JsonSchema = {
  type?: string | string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  pattern?: string;
  format?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
};

/** What stands in an id and in free words: a sweep fills in its own, to find them again where they must not be. */
export type Fillings = {
  id: (name: string) => fc.Arbitrary<string>;
  text: (name: string, longest: number) => fc.Arbitrary<string>;
};

export const ID_PATTERN = '^[a-z2-7]{12}$';
const DEEPEST = 3;

/** Every value that this schema takes, as far as a schema can say it. An unknown word of JSON Schema is a loud failure. */
export function fromSchema(schema: JsonSchema, fillings: Fillings): fc.Arbitrary<unknown> {
  return arbitraryOf(schema, '', { fillings, root: schema, depth: 0 });
}

type Making = { fillings: Fillings; root: JsonSchema; depth: number };

function arbitraryOf(schema: JsonSchema, name: string, making: Making): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((one) => arbitraryOf(one, name, making)));
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type) => arbitraryOf({ ...schema, type }, name, making)));
  if (schema.$ref) return referred(schema.$ref, name, making);
  if (schema.type === 'string') return stringOf(schema, name, making.fillings);
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema);
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'null') return fc.constant(null);
  if (schema.type === 'array') return listOf(schema, name, making);
  if (schema.type === 'object') return objectOf(schema, making);
  if (Object.keys(schema).every((key) => key === '$schema')) return fc.constantFrom(null, 'anything', 7); // z.unknown()
  throw new Error(`The generator of the sweep does not know this schema of ${name}: ${JSON.stringify(schema)}`);
}

/** A list that holds itself ends after a few steps. */
function referred(ref: string, name: string, making: Making): fc.Arbitrary<unknown> {
  const target = ref === '#' ? making.root : making.root.$defs?.[ref.replace('#/$defs/', '')];
  if (!target) throw new Error(`${ref} is nowhere in the schema of ${name}.`);
  return making.depth >= DEEPEST
    ? fc.constant(null)
    : arbitraryOf(target, name, { ...making, depth: making.depth + 1 });
}

function stringOf(schema: JsonSchema, name: string, { id, text }: Fillings): fc.Arbitrary<string> {
  if (schema.pattern === ID_PATTERN) return id(name);
  if (schema.format === 'date') return fc.constant('2024-05-10');
  if (schema.format === 'date-time') return fc.constant('2024-05-10T05:00:00.000Z');
  if (schema.format === 'time') return fc.constant('10:30');
  if (schema.format === 'uuid') return fc.uuid({ version: 4 });
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern));
  const longest = schema.maxLength ?? 200;
  return text(name, longest).map((value) => value.slice(0, longest).padEnd(schema.minLength ?? 0, 'x'));
}

function numberOf({ minimum, maximum, exclusiveMinimum, type }: JsonSchema): fc.Arbitrary<number> {
  const least = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1);
  const min = Math.max(least, -1000);
  const max = Math.min(maximum ?? min + 100, min + 100);
  return type === 'integer' ? fc.integer({ min, max }) : fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
}

function listOf(schema: JsonSchema, name: string, making: Making): fc.Arbitrary<unknown[]> {
  const minLength = schema.minItems ?? 0;
  const maxLength = Math.min(schema.maxItems ?? minLength + 2, minLength + 2);
  return fc.array(arbitraryOf(schema.items ?? {}, name, making), { minLength, maxLength });
}

function objectOf(schema: JsonSchema, making: Making): fc.Arbitrary<object> {
  const parts = Object.entries(schema.properties ?? {}).map(
    ([name, inner]) => [name, arbitraryOf(inner, name, making)] as const,
  );
  if (parts.length > 0 || schema.properties) {
    const requiredKeys = (schema.required ?? []).filter((name) => schema.properties?.[name]);
    return fc.record(Object.fromEntries(parts), { requiredKeys, noNullPrototype: true });
  }
  const { additionalProperties: inner } = schema;
  const keys = schema.propertyNames ? arbitraryOf(schema.propertyNames, 'key', making) : fc.constant('key');
  const value = typeof inner === 'object' ? arbitraryOf(inner, 'value', making) : fc.constant('value');
  return fc.dictionary(keys as fc.Arbitrary<string>, value, { minKeys: 0, maxKeys: 2, noNullPrototype: true });
}
