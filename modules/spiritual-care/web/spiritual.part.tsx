import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteWish } from '#modules/spiritual-care/model/spiritual-acts.ts';
import { SpiritualWish } from '#modules/spiritual-care/model/spiritual-care.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useRecords } from '#platform/web/records.ts';
import { CareForm, TakeBackForm, WishForm } from './spiritual.forms.tsx';
import { type Wish, WishRows } from './wish-rows.tsx';

type Writing = { is: 'wish' } | { is: 'care' | 'back'; wish: Wish };

/** What she asked for, for those alone who were asked. Nobody else is told that there is such a part. */
export function SpiritualPart({ personId }: PersonPartProps) {
  const { t } = useTranslation('spiritual-care');
  const [writing, setWriting] = useState<Writing | null>(null);
  const wishes = useRecords(SpiritualWish, { personId });
  const close = () => setWriting(null);
  const action = useMayAsk(noteWish) && (
    <Button kind="quiet" icon="add" onClick={() => setWriting({ is: 'wish' })}>
      {t('add')}
    </Button>
  );
  return (
    <Section title={t('title')} action={action}>
      {wishes.length === 0 && <EmptyLine>{t('none')}</EmptyLine>}
      <WishRows wishes={wishes} onWrite={(is, wish) => setWriting({ is, wish })} />
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing?.is === 'wish' && <WishForm personId={personId} onClose={close} />}
        {writing?.is === 'care' && <CareForm wish={writing.wish} onClose={close} />}
        {writing?.is === 'back' && <TakeBackForm wish={writing.wish} onClose={close} />}
      </Drawer>
    </Section>
  );
}
