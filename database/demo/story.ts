import { CONSENT_BLOCKS } from './beside/asked.ts';
import { ASSESSMENT_BLOCKS } from './beside/assessments.ts';
import { CARE_PLAN_BLOCKS } from './beside/care-plans.ts';
import { FILE_BLOCKS } from './beside/files-go-on.ts';
import { GIFT_BLOCKS } from './beside/gifts.ts';
import { GIVING_BLOCKS } from './beside/giving.ts';
import { GOING_ON_BLOCKS } from './beside/going-on.ts';
import { HANDED_OVER_BLOCKS } from './beside/handed-over.ts';
import { LAWYER_BLOCKS } from './beside/her-lawyer.ts';
import { HOME_LIFE_BLOCKS } from './beside/homes.ts';
import { LOOKED_AT_BLOCKS } from './beside/homes-looked-at.ts';
import { INDIA_PARTNERS_BLOCKS } from './beside/india-partners.ts';
import { LANE_BLOCKS } from './beside/lanes.ts';
import { MADE_PUBLIC_BLOCKS } from './beside/made-public.ts';
import { MEDICINE_BLOCKS } from './beside/medicines.ts';
import { PUBLIC_SITE_BLOCKS } from './beside/public-sites.ts';
import { READER_BLOCKS } from './beside/readers-answered.ts';
import { RESIDENT_BLOCKS } from './beside/residents.ts';
import { SAFE_CONTACT_BLOCKS } from './beside/safe-contact.ts';
import { HEARD_BLOCKS } from './beside/said-and-happened.ts';
import { TALK_BLOCKS } from './beside/talks.ts';
import { TRANSFER_BLOCKS } from './beside/transfers.ts';
import { WAITING_BLOCKS } from './beside/waiting.ts';
import { WAY_HOME_BLOCKS } from './beside/ways-home.ts';
import { STAY_BLOCKS } from './beside/what-hangs-on-a-stay.ts';
import { COURT_BLOCKS, producedBlocks } from './beside/what-the-law-asks.ts';
import type { Block } from './block.ts';
import { STORIES } from './stories/stories.ts';
import { A12_REFERRED } from './story-a/a12-referred.ts';
import { A13_SEARCHED } from './story-a/a13-searched.ts';
import { A14_FOUND } from './story-a/a14-found.ts';
import { A15_HOW_IT_BEGAN } from './story-a/a15-how-it-began.ts';
import { A17_HOSPITAL_AND_HOME } from './story-a/a17-hospital-and-home.ts';
import { A19_SCHOOL } from './story-a/a19-school.ts';
import { A21_KITE } from './story-a/a21-kite.ts';
import { A26_THREE_PEOPLE } from './story-a/a26-three-people.ts';
import { A29_LOTUS } from './story-a/a29-lotus.ts';
import { A31_FIVE_PEOPLE } from './story-a/a31-five-people.ts';
import { A37_FIGURES } from './story-a/a37-figures.ts';
import { SAID_IN_PUBLIC } from './story-a/said-in-public.ts';
import { B9_WHO_THEY_ARE } from './story-b/b9-who-they-are.ts';
import { B03_WHERE_THEY_GO } from './story-b/b03-where-they-go.ts';
import { B06_WHAT_THE_CHILDREN_LACK } from './story-b/b06-what-the-children-lack.ts';
import { B08_CHILDREN_ALONE } from './story-b/b08-children-alone.ts';
import { B10_HOMES } from './story-b/b10-homes.ts';
import { B13_HOW_IT_BEGAN } from './story-b/b13-how-it-began.ts';
import { B14_RAJITHA_LEAVES } from './story-b/b14-rajitha-leaves.ts';
import { B15_SHE_IS_WITH_CHILD } from './story-b/b15-she-is-with-child.ts';
import { B16_SOMEBODY_TO_TALK_TO } from './story-b/b16-somebody-to-talk-to.ts';
import { B21_WHAT_SHE_ASKED_FOR } from './story-b/b21-what-she-asked-for.ts';
import { B22_LIVELIHOOD } from './story-b/b22-her-own-work.ts';
import { B22_ON_HER_OWN_FEET } from './story-b/b22-on-her-own-feet.ts';
import { B24_A_DOOR_OPENS } from './story-b/b24-a-door-opens.ts';
import { SAID_IN_PUBLIC_B } from './story-b/said-in-public-b.ts';

/** Everything the demonstration tells, in the order of its sentences; it is written down in the order of its days. */
const TOLD: readonly Block[] = [
  ...A12_REFERRED,
  ...A13_SEARCHED,
  ...A14_FOUND,
  ...A15_HOW_IT_BEGAN,
  ...A17_HOSPITAL_AND_HOME,
  ...A19_SCHOOL,
  ...A21_KITE,
  ...A26_THREE_PEOPLE,
  ...A29_LOTUS,
  ...A31_FIVE_PEOPLE,
  ...A37_FIGURES,
  ...SAID_IN_PUBLIC,
  ...B9_WHO_THEY_ARE,
  ...B10_HOMES,
  ...B13_HOW_IT_BEGAN,
  ...RESIDENT_BLOCKS,
  ...FILE_BLOCKS,
  ...WAITING_BLOCKS,
  ...INDIA_PARTNERS_BLOCKS,
  ...COURT_BLOCKS,
  ...LAWYER_BLOCKS,
  ...HOME_LIFE_BLOCKS,
  ...LOOKED_AT_BLOCKS,
  ...STAY_BLOCKS,
  ...TRANSFER_BLOCKS,
  ...CONSENT_BLOCKS,
  ...HANDED_OVER_BLOCKS,
  ...CARE_PLAN_BLOCKS,
  ...STORIES,
  ...ASSESSMENT_BLOCKS,
  ...MEDICINE_BLOCKS,
  ...HEARD_BLOCKS,
  ...B03_WHERE_THEY_GO,
  ...B08_CHILDREN_ALONE,
  ...B14_RAJITHA_LEAVES,
  ...B06_WHAT_THE_CHILDREN_LACK,
  ...B15_SHE_IS_WITH_CHILD,
  ...B16_SOMEBODY_TO_TALK_TO,
  ...B21_WHAT_SHE_ASKED_FOR,
  ...B22_ON_HER_OWN_FEET,
  ...B24_A_DOOR_OPENS,
  ...SAID_IN_PUBLIC_B,
  ...LANE_BLOCKS,
  ...B22_LIVELIHOOD,
  ...GOING_ON_BLOCKS,
  ...WAY_HOME_BLOCKS,
  ...SAFE_CONTACT_BLOCKS,
  ...TALK_BLOCKS,
  ...MADE_PUBLIC_BLOCKS,
  ...PUBLIC_SITE_BLOCKS,
  ...READER_BLOCKS,
  ...GIVING_BLOCKS,
  ...GIFT_BLOCKS,
];
export const STORY: readonly Block[] = [...TOLD, ...producedBlocks(TOLD)];
