import { useTranslation } from 'react-i18next';
import { compareDated } from '#kernel/dated-order.ts';
import type { Stored } from '#kernel/record.ts';
import { Person } from '#modules/person/model/person.ts';
import { noteWish } from '#modules/spiritual-care/model/spiritual-acts.ts';
import { SpiritualCare, SpiritualWish, type SpiritualWishFacts } from '#modules/spiritual-care/model/spiritual-care.ts';
import { Button } from '#platform/design/button.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';

export type Wish = Stored<SpiritualWishFacts>;
type OnWrite = ((is: 'care' | 'back', wish: Wish) => void) | undefined;

/** Newest first. What was asked for is opened one at a time: over a shoulder nobody reads what somebody believes. */
export function WishRows({ wishes, onWrite }: { wishes: readonly Wish[]; onWrite?: OnWrite }) {
  const { t } = useTranslation('spiritual-care');
  if (wishes.length === 0) return null;
  return (
    <RowList label={t('title')}>
      {wishes
        .toSorted((a, b) => compareDated(b.asked, a.asked))
        .map((wish) => (
          <WishRow key={wish.id} wish={wish} onWrite={onWrite} />
        ))}
    </RowList>
  );
}

/** In the room of care: who asked, and has not taken it back. */
export function OpenWishes() {
  const { t } = useTranslation('spiritual-care');
  const open = useRecords(SpiritualWish, { takenBack: null });
  return (
    <Section title={t('openWishes')} count={open.length}>
      {open.length === 0 && <EmptyLine>{t('none')}</EmptyLine>}
      <WishRows wishes={open} />
    </Section>
  );
}

function WishRow({ wish, onWrite }: { wish: Wish; onWrite: OnWrite }) {
  const { t } = useTranslation('spiritual-care');
  const today = useToday();
  const person = useRecord(Person, wish.personId);
  const mayWrite = useMayAsk(noteWish) && wish.takenBack === null;
  const isPending = usePending()(wish.id);
  const under = (
    <>
      {!onWrite && person && (
        <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} to={`/p/${person.id}`} />
      )}
      <ClosedDetail kind={t('open')}>
        <Opened wish={wish} />
      </ClosedDetail>
      {onWrite && mayWrite && (
        <>
          <Button kind="quiet" onClick={() => onWrite('care', wish)}>
            {t('give')}
          </Button>
          <Button kind="quiet" onClick={() => onWrite('back', wish)}>
            {t('takeBack')}
          </Button>
        </>
      )}
    </>
  );
  const due = <DatedText value={wish.takenBack ?? wish.asked} today={today} daysOnly />;
  return <Row title={wish.takenBack ? t('takenBack') : t('asked')} under={under} due={due} pending={isPending} />;
}

function Opened({ wish }: { wish: Wish }) {
  const { t } = useTranslation('spiritual-care');
  const today = useToday();
  const given = useRecords(SpiritualCare, { wishId: wish.id });
  return (
    <Stack>
      <span>{t(`kind.${wish.kind}`)}</span>
      {wish.asked.said && <DatedText value={wish.asked} today={today} />}
      {wish.ownWords && <OwnWords text={wish.ownWords} lang={wish.lang} />}
      {given.map(({ id, kind, happened, ownWords, lang }) => (
        <span key={id}>
          {t('given', { what: t(`kind.${kind}`) })} <DatedText value={happened} today={today} />
          {ownWords && <OwnWords text={ownWords} lang={lang} />}
        </span>
      ))}
    </Stack>
  );
}
