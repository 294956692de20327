import { openClaim } from '#modules/compensation/model/open-claim.ts';
import { PAPER_MAKERS } from '#modules/document/model/paper.ts';
import { recordTestimony } from '#modules/testimony/model/record-testimony.ts';
import { lazyPart } from '#platform/web/lazy-part.ts';
import type { WriteAct } from '#platform/web/write-acts.ts';

/** What is written for police, court and committee. */
export const LAW_ACTS: readonly WriteAct[] = [
  {
    key: 'testimony',
    label: 'testimony:record',
    icon: 'quote',
    roles: recordTestimony.by,
    forRooms: ['c', 'l'],
    form: lazyPart(async () => ({
      default: (await import('#modules/testimony/web/testimony.form.tsx')).RecordTestimonyForm,
    })),
  },
  {
    key: 'claim',
    label: 'compensation:open',
    icon: 'money',
    roles: openClaim.by,
    forRooms: ['c', 'l'],
    form: lazyPart(async () => ({
      default: (await import('#modules/compensation/web/open-claim.form.tsx')).OpenClaimForm,
    })),
  },
  {
    key: 'make-paper',
    label: 'document:make',
    icon: 'papers',
    roles: PAPER_MAKERS,
    forRooms: ['p', 'c', 'l', 'k', 'h', 'w', 'o'],
    form: lazyPart(async () => ({
      default: (await import('#modules/document/web/make-paper.form.tsx')).MakePaperForm,
    })),
  },
];
