import { decideReturn } from '#modules/family-work/model/decide-return.ts';
import { recordFamilyContact } from '#modules/family-work/model/family-acts.ts';
import { askHomeStudy } from '#modules/family-work/model/study-acts.ts';
import { askSchool } from '#modules/schooling/model/ask-school.ts';
import { writeSchooling } from '#modules/schooling/model/write-schooling.ts';
import { lazyPart } from '#platform/web/lazy-part.ts';
import type { WriteAct } from '#platform/web/write-acts.ts';

/** What is written of the way home; the rest is offered on its own page. */
export const RESTORE_ACTS: readonly WriteAct[] = [
  {
    key: 'family-contact',
    label: 'family-work:act.contact',
    icon: 'family',
    roles: recordFamilyContact.by,
    forRooms: ['c', 'p'],
    needs: 'personId',
    form: lazyPart(async () => ({ default: (await import('#modules/family-work/web/contact.form.tsx')).ContactForm })),
  },
  {
    key: 'home-study',
    label: 'family-work:act.study',
    icon: 'home',
    roles: askHomeStudy.by,
    forRooms: ['c', 'p'],
    needs: 'personId',
    form: lazyPart(async () => ({ default: (await import('#modules/family-work/web/study.form.tsx')).AskStudyForm })),
  },
  {
    key: 'decide-return',
    label: 'family-work:act.decision',
    icon: 'reintegration',
    roles: decideReturn.by,
    forRooms: ['c', 'p'],
    needs: 'personId',
    form: lazyPart(async () => ({
      default: (await import('#modules/family-work/web/decide-return.form.tsx')).DecideReturnForm,
    })),
  },
];

/** What is written of school. */
export const SCHOOLING_ACTS: readonly WriteAct[] = [
  {
    key: 'schooling',
    label: 'schooling:write',
    icon: 'school',
    roles: writeSchooling.by,
    forRooms: ['t', 'h', 'c', 'p'],
    form: lazyPart(async () => ({
      default: (await import('#modules/schooling/web/write-schooling.form.tsx')).WriteSchoolingForm,
    })),
  },
  {
    key: 'ask-school',
    label: 'schooling:ask',
    icon: 'schooling',
    roles: askSchool.by,
    forRooms: ['h', 'c', 'p'],
    form: lazyPart(async () => ({
      default: (await import('#modules/schooling/web/ask-school.form.tsx')).AskSchoolForm,
    })),
  },
];
