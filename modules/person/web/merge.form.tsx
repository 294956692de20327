import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { mergePeople, partPeople } from '#modules/person/model/merge-people.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import type { PersonMergeFacts } from '#modules/person/model/person-merge.ts';
import { Note } from '#platform/design/note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { KnownPersonField } from './known-person.field.tsx';

type Props = { person: Stored<PersonFacts>; into?: string; onClose: () => void };

/** Two records of one human being. This page's record goes; the one that is chosen stays. */
export function MergeForm({ person, into, onClose }: Props) {
  const { t } = useTranslation('person');
  const initial = { mergeId: newId(), staysMergeId: newId(), intoId: (into ?? null) as string | null, reason: '' };
  const toInput = (values: typeof initial) => ({ personId: person.id, ...values });
  const form = useActForm(mergePeople, { initial, toInput, onKept: onClose });
  return (
    <ActFrame
      form={form}
      title={t('merge.title')}
      about={person.displayCode}
      onClose={onClose}
      keepLabel={t('erase.keep')}
    >
      <Note>{t('merge.explained', { code: person.displayCode })}</Note>
      <KnownPersonField
        name="intoId"
        label={t('merge.whoStays')}
        not={person.id}
        value={form.values.intoId}
        onChange={(id) => form.set('intoId', id)}
        error={errorOf(form, 'intoId')}
      />
      <TextArea {...pieceOf(form, 'reason')} label={t('merge.why')} hint={t('merge.whyHint')} rows={3} />
      <Note>{t('merge.undone')}</Note>
    </ActFrame>
  );
}

/** They are two people after all. */
export function PartForm({ half, onClose }: { half: PersonMergeFacts; onClose: () => void }) {
  const { t } = useTranslation('person');
  const { personId, otherId, otherCode } = half;
  const toInput = (values: { undoneWords: string }) => ({ personId, intoId: otherId, ...values });
  const form = useActForm(partPeople, { initial: { undoneWords: '' }, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('merge.partTitle')} about={otherCode} onClose={onClose} keepLabel={t('erase.keep')}>
      <Note>{t('merge.partExplained')}</Note>
      <TextArea {...pieceOf(form, 'undoneWords')} label={t('merge.whyPart')} rows={3} />
    </ActFrame>
  );
}
