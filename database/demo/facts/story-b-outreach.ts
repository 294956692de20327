import { about, by, day, month, range } from '#kernel/dated.ts';
import { DeclaredFigure } from '#modules/figure/model/figure.ts';
import { Programme } from '#modules/organisation/model/organisation.ts';
import { AssistedExit, ExitStep } from '#modules/outreach/model/assisted-exit.ts';
import { CentreEvent } from '#modules/outreach/model/centre-event.ts';
import { DropInCentre, OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { ContactLink, OutreachContact, TrustStep } from '#modules/outreach/model/outreach-contact.ts';
import { ChildSeen, OutreachVisit } from '#modules/outreach/model/outreach-visit.ts';
import { HOMES } from '../people.ts';
import { AREAS, STORY_B } from '../story-b/who.ts';
import { FILE_B, WHO } from '../who.ts';
import { count, type FactsOfSentences, one, several } from './fact.ts';

const contactId = STORY_B.rajithaInOutreach;
const SEVERAL = { qualifier: 'several', least: null, most: null };
const THE_NINTH = day('2009-06-09', 'on June 9');
const IN_MAY = month('2009-05', 'in May');

/** The outreach of the second story, id by id. */
export const OUTREACH_FACTS_B: FactsOfSentences = {
  B3: [
    {
      record: 'programme.started',
      by: 'mary',
      read: several(Programme, { kind: 'outreach' }, ({ started }) => started),
      is: [about('1999-08-01', '2001-07-31', 'for the last nine years, said in July 2009')],
    },
  ],
  B4: [{ record: 'outreach-area ×8', by: 'mary', read: count(OutreachArea, {}), is: 8 }],
  B8: [
    {
      record: 'child-seen, alone',
      by: 'mary',
      read: several(ChildSeen, { areaId: AREAS.oldMarket }, ({ age, company, seen }) => ({ age, company, seen })),
      is: STORY_B.childrenSeen.map(() => ({
        age: { least: 4, most: 4 },
        company: 'alone',
        seen: by('2009-05-28', 'in these months, by day and by night'),
      })),
    },
  ],
  B17: [
    {
      record: 'outreach-contact.firstContact',
      by: 'mary',
      read: one(OutreachContact, contactId, ({ firstContact }) => firstContact),
      is: by('2009-02-28', 'by February of 2009'),
    },
    {
      record: 'trust-step',
      by: 'mary',
      read: several(TrustStep, { contactId }, ({ stage, since }) => ({ stage, since })),
      is: [
        { stage: 'decided_exit', since: IN_MAY },
        { stage: 'exited', since: range('2009-06-01', '2009-06-15', 'in June') },
        { stage: 'first_contact', since: by('2009-02-28', 'by February of 2009') },
        { stage: 'regular', since: month('2009-03') },
        { stage: 'trusting', since: range('2009-03-01', '2009-05-15', 'gradually she learned to trust') },
      ],
    },
    {
      record: 'outreach-visit ×3',
      by: 'mary',
      read: count(OutreachVisit, { contactId }),
      is: 3,
    },
  ],
  B18: [
    {
      record: 'assisted-exit',
      by: 'mary',
      read: one(AssistedExit, STORY_B.rajithasExit, ({ decided, firChoice, destinationId }) => ({
        decided,
        firChoice,
        destinationId,
      })),
      is: { decided: IN_MAY, firChoice: 'not_asked', destinationId: HOMES.sharanSthan },
    },
    {
      record: 'exit-step',
      by: 'mary',
      read: several(ExitStep, { exitId: STORY_B.rajithasExit }, ({ state }) => state),
      is: ['arrived', 'left', 'planned', 'ready'],
    },
    {
      record: 'contact-link',
      by: 'ruth',
      read: several(ContactLink, { contactId }, ({ caseFileId, personId }) => ({ caseFileId, personId })),
      is: [{ caseFileId: FILE_B.rajitha, personId: WHO.rajitha }],
    },
  ],
  B24: [
    {
      record: 'drop-in-centre',
      by: 'mary',
      read: one(DropInCentre, STORY_B.centre, ({ areaId, opened, purposes }) => ({ areaId, opened, purposes })),
      is: { areaId: AREAS.bhiwandi, opened: THE_NINTH, purposes: ['safety', 'privacy', 'meeting'] },
    },
  ],
  B25: [
    {
      record: 'declared-figure, about 50',
      by: 'leela',
      read: one(DeclaredFigure, STORY_B.about50, ({ value, qualifier, unit }) => ({ value, qualifier, unit })),
      is: { value: 50, qualifier: 'about', unit: 'relationship' },
    },
    {
      record: 'figure.relationships, declared and counted',
      by: 'leela',
      async read({ figures }) {
        const { figures: all } = await figures({ from: '2009-01-01', to: '2009-07-29' });
        const standing = all.find(({ reach }) => reach === 'standing');
        return standing && { declared: standing.declaredPart, as: standing.declaredAs, counted: standing.value };
      },
      is: { declared: 50, as: 'about', counted: 1 },
    },
    {
      record: 'centre-event.headcount',
      by: 'mary',
      read: several(CentreEvent, { kind: 'inauguration' }, ({ headcount, happened }) => ({ headcount, happened })),
      is: [{ headcount: SEVERAL, happened: THE_NINTH }],
    },
  ],
  B26: [
    {
      record: 'centre-event, worship',
      by: 'mary',
      read: several(CentreEvent, { kind: 'worship' }, ({ headcount, words }) => ({ headcount, words })),
      is: [{ headcount: SEVERAL, words: null }],
    },
  ],
};
