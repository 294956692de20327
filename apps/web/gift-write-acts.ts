import { addDonor } from '#modules/gift/model/donor-acts.ts';
import { recordGift } from '#modules/gift/model/record-gift.ts';
import { lazyPart } from '#platform/web/lazy-part.ts';
import type { WriteAct } from '#platform/web/write-acts.ts';

/** What a fundraiser writes wherever she is. */
export const GIFT_WRITE_ACTS: readonly WriteAct[] = [
  {
    key: 'gift',
    label: 'gift:record.title',
    icon: 'gifts',
    roles: recordGift.by,
    form: lazyPart(async () => {
      const { RecordGiftForm } = await import('#modules/gift/web/record-gift.form.tsx');
      return { default: RecordGiftForm };
    }),
  },
  {
    key: 'donor',
    label: 'gift:donors.add',
    icon: 'donors',
    roles: addDonor.by,
    form: lazyPart(async () => ({ default: (await import('#modules/gift/web/donor.form.tsx')).DonorForm })),
  },
];
