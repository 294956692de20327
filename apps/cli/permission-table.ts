import type { AnyAct } from '#kernel/act.ts';
import { MASKS } from '#kernel/masks.ts';
import { COMPARTMENTS, type Compartment, type Reach, ROLE_REACH, ROLES, type Role } from '#kernel/need-to-know.ts';
import { permitOf } from '#kernel/permit.ts';
import { COMPARTMENT_PURPOSES } from '#kernel/purposes.ts';
import { COMPARTMENT_TIER } from '#kernel/tiers.ts';
import { purposesOfRoute, type Route } from '#platform/server/http/route.ts';
import { ACTS_BY_NAME } from '../server/acts.ts';
import { KINDS } from '../server/kinds.ts';
import { listRoutes } from './list-routes.ts';
import { COMPARTMENT_WORDS, ROLE_WORDS, TIER_WORDS } from './permission-words.ts';

/** docs/permissions.md: the table that decides, in words, for whoever answers for it to read and sign. */
export function tellPermissions(): string {
  return [
    HEAD,
    '## What each role sees\n',
    ...ROLES.map(tellRole),
    '## What there is to see, and who sees it\n',
    table(
      ['what', 'how harmful a leak is', 'writes', 'reads', 'sees masked', 'has counted', 'for'],
      COMPARTMENTS.map(compartmentRow),
    ),
    NOWHERE,
    '## What a mask leaves\n',
    'Masked, a record shows these facts and no others; every other kind shows nothing masked, and is not there.\n',
    table(
      ['record', 'facts'],
      Object.entries(MASKS).map(([kind, facts]) => [plain(kind), facts.map(plain).join(', ')]),
    ),
    ...tellCautions(),
    '## What each role may ask for\n',
    'What somebody asks for must besides lie within what she sees and writes.\n',
    table(['act', 'who', 'harm', 'for'], acts(() => true).map(actRow)),
    '## What the server answers\n',
    table(['address', 'what', 'harm', 'who', 'for'], listRoutes().map(routeRow)),
    SIGNATURE,
  ].join('\n');
}

/** Acts and addresses that somebody's role alone does not open. */
function tellCautions(): string[] {
  return [
    '## What takes two people\n',
    'The first asks, a second and different person confirms within 72 hours. Some take two only in certain cases, as the act itself says.\n',
    table(
      ['act', 'who may ask', 'who may confirm'],
      acts(({ secondPerson }) => secondPerson !== undefined).map((act) => [
        actWords(act),
        rolesWords(act.by),
        rolesWords(act.secondPerson?.by ?? []),
      ]),
    ),
    '## What asks for a fresh proof\n',
    'A passkey touched within the last five minutes.\n',
    list([
      ...acts(({ stepUp }) => stepUp === true).map(actWords),
      ...listRoutes()
        .filter(({ stepUp }) => stepUp)
        .map(({ summary }) => summary),
    ]),
  ];
}

const HEAD = `# Who may see and do what

Printed from the table that the software decides by (\`npm run generate\`); the checks fail when this page is not what the software does.
Whoever answers for the people in these files reads it and signs at its end.

Two things must come together before anybody sees anything of a person: **a role that reaches that kind of knowledge**, and **being let in**:
named on the team of her file, placed in charge of the home where she stays, or asked in by a colleague, until a day. *Own* below means that.
*All* means everywhere in the organisation. Nobody sees another organisation.

Three more rules hold for every line. A colleague who is related to a person, or is that person, sees nothing of her. Somebody who came in with
a password alone sees what is internal, and nobody's file. In an emergency a colleague may break the glass: to read, for one hour, with a
reason; two people are told at once and somebody else reviews it within 72 hours.
`;

const NOWHERE = `
**Who an informant is and where a shelter stands are not in this table because they are nowhere on the server.** A source has a code, a home has
a code name and a city. They will be sealed for named people in their own browsers, or not be kept at all.
`;

const SIGNATURE = `
## Signed

| name | role | date | signature |
|---|---|---|---|
| | | | |
| | | | |
`;

const REACHES: readonly (readonly [string, readonly Reach[]])[] = [
  ['Writes and reads, everywhere', ['write-all']],
  ['Reads, everywhere', ['read-all']],
  ['Writes and reads, own', ['write-own']],
  ['Reads, own', ['read-own']],
  ['Sees masked, own', ['masked-own']],
  ['May have counted, without seeing', ['count-all']],
];

/** Compartments in which some kind of record shows something masked. */
const HAS_MASK = new Set(KINDS.filter(({ kind }) => kind in MASKS).map(({ compartment }) => compartment));

function tellRole(role: Role): string {
  const lines = REACHES.flatMap(([words, reaches]) => {
    const reached = COMPARTMENTS.filter((one) => reaches.includes(ROLE_REACH[role][one] as Reach));
    const name = (one: Compartment) =>
      reaches.includes('masked-own') && !HAS_MASK.has(one) ? `${plain(one)} (nothing yet)` : plain(one);
    return reached.length === 0 ? [] : [`- ${words}: ${reached.map(name).join(', ')}`];
  });
  const never = COMPARTMENTS.filter((one) => ROLE_REACH[role][one] === undefined);
  return `### ${ROLE_WORDS[role]}\n\n${lines.join('\n')}\n- **Never**: ${never.map(plain).join(', ')}\n`;
}

function compartmentRow(compartment: Compartment): string[] {
  const who = (fits: (reach: Reach) => boolean) =>
    rolesWords(ROLES.filter((role) => ROLE_REACH[role][compartment] && fits(ROLE_REACH[role][compartment])));
  return [
    `**${plain(compartment)}**: ${COMPARTMENT_WORDS[compartment]}`,
    TIER_WORDS[COMPARTMENT_TIER[compartment]],
    who((reach) => reach.startsWith('write')),
    who((reach) => reach.startsWith('read')),
    who((reach) => reach === 'masked-own'),
    who((reach) => reach === 'count-all'),
    COMPARTMENT_PURPOSES[compartment].join(', '),
  ];
}

function acts(fits: (act: AnyAct) => boolean): AnyAct[] {
  return [...ACTS_BY_NAME.values()].filter(fits).sort((a, b) => a.name.localeCompare(b.name));
}

function actRow(act: AnyAct): string[] {
  const { tiers, purposes } = permitOf(act);
  return [actWords(act), rolesWords(act.by), tiers.map((tier) => TIER_WORDS[tier]).join(', '), purposes.join(', ')];
}

function routeRow(route: Route): string[] {
  const who = route.open ? 'anyone, before signing in' : rolesWords(route.by ?? 'everyone');
  const tiers = route.tiers.map((tier) => TIER_WORDS[tier]).join(', ');
  return [`\`${route.method} ${route.url}\``, route.summary, tiers, who, purposesOfRoute(route).join(', ')];
}

/** `case-file.add-team-member` as *case file: add team member*. */
function actWords({ name }: AnyAct): string {
  return name.split('.').map(plain).join(': ');
}

function rolesWords(roles: readonly Role[] | 'everyone'): string {
  if (roles === 'everyone') return 'everyone signed in';
  return ROLES.filter((role) => roles.includes(role))
    .map((role) => ROLE_WORDS[role].toLowerCase())
    .join(', ');
}

function plain(name: string): string {
  return name.replaceAll('-', ' ').replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
  return `${[line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line)].join('\n')}\n`;
}

function list(all: readonly string[]): string {
  return `${all.map((one) => `- ${one}`).join('\n')}\n`;
}
