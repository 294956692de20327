import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { type MaybeSameFacts, sayTwoPeople } from '#modules/person/model/maybe-same.ts';
import { mergePeople } from '#modules/person/model/merge-people.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { Note } from '#platform/design/note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord } from '#platform/web/records.ts';
import { MergeForm } from './merge.form.tsx';

type Props = { doubt: Stored<MaybeSameFacts>; person: Stored<PersonFacts> };

/** She may be written down twice. Somebody finds out: one person, which takes two of us, or two people. */
export function Doubt({ doubt, person }: Props) {
  const { t } = useTranslation('person');
  const [opened, setOpened] = useState<'one' | 'two' | null>(null);
  const [mayMerge, mayPart] = [useMayAsk(mergePeople), useMayAsk(sayTwoPeople)];
  const otherId = doubt.personId === person.id ? doubt.otherId : doubt.personId;
  const other = useRecord(Person, otherId);
  const code = doubt.personId === person.id ? doubt.otherCode : (other?.displayCode ?? '');
  const close = () => setOpened(null);
  return (
    <Note tone="risk" icon="people">
      <p>{t('maybe.same', { code })}</p>
      <p>{doubt.why}</p>
      <Cluster>
        {other && <Button to={`/p/${otherId}`}>{t('maybe.look')}</Button>}
        {mayMerge && other && <Button onClick={() => setOpened('one')}>{t('maybe.one')}</Button>}
        {mayPart && <Button onClick={() => setOpened('two')}>{t('merge.partTitle')}</Button>}
      </Cluster>
      <Drawer opened={opened !== null} onClose={close} title={t('merge.part')}>
        {opened === 'one' && <MergeForm person={person} into={otherId} onClose={close} />}
        {opened === 'two' && <TwoPeopleForm doubt={doubt} code={code} onClose={close} />}
      </Drawer>
    </Note>
  );
}

function TwoPeopleForm({ doubt, code, onClose }: { doubt: Props['doubt']; code: string; onClose: () => void }) {
  const { t } = useTranslation('person');
  const toInput = (values: { words: string }) => ({ noteId: doubt.id, ...values });
  const form = useActForm(sayTwoPeople, { initial: { words: '' }, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('merge.partTitle')} about={code} onClose={onClose}>
      <TextArea {...pieceOf(form, 'words')} label={t('merge.whyPart')} rows={3} />
    </ActFrame>
  );
}
