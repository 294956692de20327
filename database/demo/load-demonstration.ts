import { addColleague } from '#modules/staff/model/add-colleague.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { hashPassword } from '#platform/server/sign-in/passwords.ts';
import { foundOrganisation } from '../../apps/server/found-organisation.ts';
import type { DemonstrationPerson, House } from '../../apps/server/house-kind.ts';
import { type Block, block } from './block.ts';
import { DIRECTORY_BLOCKS, HOME_BLOCKS } from './directory.ts';
import { COLLEAGUES, type Colleague, type ColleagueName, DEMONSTRATION_PASSWORD, TENANTS } from './people.ts';
import { leaveReadersWords, READERS_FROM } from './readers.ts';
import { STORY } from './story.ts';
import { type Ask, makeTeller, type Teller, wasTold } from './teller.ts';

/** When the demonstration is: a Monday morning soon after the last day of its story. */
const LOADED_AT = Date.parse('2024-05-13T09:41:00+05:30');

/** The organisation's clock: at the start it is that morning, and from then on it goes as clocks go. */
export function demonstrationClock(startedAt: Date = new Date()): () => Date {
  return () => new Date(LOADED_AT + Math.max(0, Date.now() - startedAt.getTime()));
}

/**
 * Tells the demonstration through the one command path, as its colleagues would have written it down. A second start
 * finds it told; a load that was interrupted goes on where it stopped.
 */
export async function loadDemonstration(
  house: House,
  say: (line: string) => void = () => {},
  ask?: Ask,
): Promise<DemonstrationPerson[]> {
  const teller = makeTeller(house, ask);
  try {
    if (!(await isToldToTheEnd(house, teller))) await tellAll(house, teller, say);
  } finally {
    await teller.leave();
  }
  return demonstrationPeople();
}

/** Who can be signed in as, for the table on the terminal and at the door. */
function demonstrationPeople(): DemonstrationPerson[] {
  return Object.values(COLLEAGUES).map(({ name, role, signInName, tenant }) => ({
    name,
    role,
    signInName,
    password: DEMONSTRATION_PASSWORD,
    organisation: tenant === 'mumbai-smiles' ? TENANTS[0].name : TENANTS[1].name,
  }));
}

async function tellAll(house: House, teller: Teller, say: (line: string) => void): Promise<void> {
  say('Loading the demonstration …');
  for (const { id, selfId, name, founder } of TENANTS) {
    if (await isIn(house, founder)) continue;
    const founding = {
      code: '',
      organisation: name,
      founder: founder.name,
      signInName: founder.signInName,
      password: DEMONSTRATION_PASSWORD,
      language: founder.language,
    };
    await foundOrganisation(house, founding, {
      demonstration: true,
      assurance: 'demonstration',
      ids: { organisationId: id, staffId: founder.staffId, selfId },
    });
  }
  await teller.tell([...HOME_BLOCKS, ...colleagueBlocks()]);
  await setPasswords(house, teller);
  const blocks = inOrder([...DIRECTORY_BLOCKS, ...STORY]);
  let haveReadersWritten = false;
  for (let told = 0; told < blocks.length; told += STEP) {
    const some = blocks.slice(told, told + STEP);
    const [before, after] = [some.filter(isBeforeReaders), some.filter((one) => !isBeforeReaders(one))];
    await teller.tell(before);
    if (after.length > 0 && !haveReadersWritten) await leaveReadersWords(house);
    haveReadersWritten ||= after.length > 0;
    await teller.tell(after);
    say(`  ${Math.min(told + STEP, blocks.length)} of ${blocks.length} entries`);
  }
}

const STEP = 100;
const isBeforeReaders = ({ at }: Block) => Date.parse(at) < READERS_FROM;

/** In the order in which they were written down; of one moment, as the story has them. */
function inOrder(blocks: readonly Block[]): Block[] {
  return blocks.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function colleagueBlocks(): Block[] {
  const founders = new Set(TENANTS.map(({ founder }) => founder.signInName));
  return Object.values(COLLEAGUES)
    .filter(({ signInName }) => !founders.has(signInName))
    .map(({ staffId, signInName, name, role, language, homeId, tenant }: Colleague) =>
      block({
        name: `colleague ${signInName}`,
        by: founderOf(tenant),
        at: '2020-02-03T12:00:00+05:30',
        ask: [addColleague, { staffId, signInName, member: { name, roles: [role], language, homeId, leftOn: null } }],
      }),
    );
}

function founderOf(tenant: Colleague['tenant']): ColleagueName {
  return tenant === 'mumbai-smiles' ? 'meher' : 'daniel';
}

/** One word for all, and so hashed once: hashing is slow on purpose, and would cost the start a second. */
async function setPasswords({ pool }: House, teller: Teller): Promise<void> {
  const hash = await hashPassword(DEMONSTRATION_PASSWORD);
  for (const { staffId, tenant } of Object.values(COLLEAGUES)) {
    const token = await teller.tokenOf(founderOf(tenant));
    await inTransaction(pool, token, (tx) => tx.query('select app.set_password($1, $2)', [staffId, hash]));
  }
}

/** Told to the end: the last entry of the story is in the journal of the colleague who wrote it. */
async function isToldToTheEnd(house: House, teller: Teller): Promise<boolean> {
  const last = inOrder(STORY).at(-1);
  if (!last || !(await isIn(house, COLLEAGUES[last.by]))) return false;
  return wasTold(house.pool, await teller.tokenOf(last.by), last.name);
}

async function isIn({ door }: House, { signInName }: Colleague): Promise<boolean> {
  const rows = await inTransaction(door, null, (tx) => tx.query('select from app.find_credential($1)', [signInName]));
  return rows.length > 0;
}
