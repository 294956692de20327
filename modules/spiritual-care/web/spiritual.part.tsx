import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { noteWish } from '#modules/spiritual-care/model/spiritual-acts.ts';
import { SpiritualCare, SpiritualWish, type SpiritualWishFacts } from '#modules/spiritual-care/model/spiritual-care.ts';
import { Button } from '#platform/design/button.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useRecords } from '#platform/web/records.ts';
import { CareForm, TakeBackForm, WishForm } from './spiritual.forms.tsx';

type Wish = Stored<SpiritualWishFacts>;
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
      <RowList label={t('title')}>
        {wishes.map((wish) => (
          <WishRow key={wish.id} wish={wish} onWrite={(is) => setWriting({ is, wish })} />
        ))}
      </RowList>
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing?.is === 'wish' && <WishForm personId={personId} onClose={close} />}
        {writing?.is === 'care' && <CareForm wish={writing.wish} onClose={close} />}
        {writing?.is === 'back' && <TakeBackForm wish={writing.wish} onClose={close} />}
      </Drawer>
    </Section>
  );
}

function WishRow({ wish, onWrite }: { wish: Wish; onWrite: (is: 'care' | 'back') => void }) {
  const { t } = useTranslation('spiritual-care');
  const today = useToday();
  const mayWrite = useMayAsk(noteWish);
  const isPending = usePending()(wish.id);
  const under = (
    <>
      <ClosedDetail kind={t('open')}>
        <Opened wish={wish} />
      </ClosedDetail>
      {mayWrite && wish.takenBack === null && (
        <>
          <Button kind="quiet" onClick={() => onWrite('care')}>
            {t('give')}
          </Button>
          <Button kind="quiet" onClick={() => onWrite('back')}>
            {t('takeBack')}
          </Button>
        </>
      )}
    </>
  );
  const due = <DatedText value={wish.takenBack ?? wish.asked} today={today} />;
  return <Row title={wish.takenBack ? t('takenBack') : t('asked')} under={under} due={due} pending={isPending} />;
}

function Opened({ wish }: { wish: Wish }) {
  const { t } = useTranslation('spiritual-care');
  const today = useToday();
  const given = useRecords(SpiritualCare, { wishId: wish.id });
  return (
    <Stack>
      <span>{t(`kind.${wish.kind}`)}</span>
      {wish.ownWords && <OwnWords text={wish.ownWords} lang={wish.lang} />}
      {given.map(({ id, kind, happened, ownWords, lang }) => (
        <span key={id}>
          {t(`kind.${kind}`)} · <DatedText value={happened} today={today} />
          {ownWords && <OwnWords text={ownWords} lang={lang} />}
        </span>
      ))}
    </Stack>
  );
}
