import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { recordWish } from '#modules/person/model/correct-person.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';

/** What she wants, as she says it. An earlier wish stays in the history. */
export function WishForm({ person, onClose }: { person: Stored<PersonFacts>; onClose: () => void }) {
  const { t } = useTranslation('person');
  const today = useToday();
  const initial: { wish: string; wishSaid: Dated } = { wish: '', wishSaid: day(today) };
  const form = useActForm(recordWish, {
    initial,
    toInput: (values) => ({ personId: person.id, ...values }),
    basedOn: { [person.id]: person.version },
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('wish.title')} onClose={onClose}>
      <OwnWordsField
        name="wish"
        label={t('wish.words')}
        value={form.values.wish}
        onChange={(wish) => form.set('wish', wish)}
        error={errorOf(form, 'wish')}
      />
      <DateWithPrecision
        name="wishSaid"
        label={t('wish.when')}
        today={today}
        endsBefore={today}
        value={form.values.wishSaid}
        onChange={(said) => said && form.set('wishSaid', said)}
      />
    </ActFrame>
  );
}
