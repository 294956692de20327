import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { LegalHold, type LegalHoldFacts, liftHold, placeHold } from '#modules/person/model/legal-hold.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useMayAsk, useMe } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './person.module.css';

type Props = { person: Stored<PersonFacts> };
type Hold = Stored<LegalHoldFacts>;

/** Which court or authority needs what we hold of her: as long as one stands, nobody can erase her. */
export function LegalHolds({ person }: Props) {
  const { t } = useTranslation('person');
  const mayRead = useMe().ownReads.includes('legal');
  const mayHold = useMayAsk(placeHold);
  const holds = useRecords(LegalHold, { personId: person.id });
  const [placing, setPlacing] = useState(false);
  const [lifting, setLifting] = useState<Hold | null>(null);
  if (!mayRead) return null;
  const place = mayHold && (
    <Button kind="quiet" icon="add" onClick={() => setPlacing(true)}>
      {t('hold.place')}
    </Button>
  );
  return (
    <section className={styles.part}>
      <SectionTitle action={place}>{t('hold.title')}</SectionTitle>
      {holds.length === 0 ? (
        <EmptyLine>{t('hold.none')}</EmptyLine>
      ) : (
        <RowList label={t('hold.title')}>
          {holds.map((hold) => (
            <HoldRow key={hold.id} hold={hold} onLift={mayHold ? () => setLifting(hold) : undefined} />
          ))}
        </RowList>
      )}
      <Drawer opened={placing} onClose={() => setPlacing(false)} title={t('hold.place')}>
        {placing && <PlaceHoldForm person={person} onClose={() => setPlacing(false)} />}
      </Drawer>
      <Drawer opened={lifting !== null} onClose={() => setLifting(null)} title={t('hold.lift')}>
        {lifting && <LiftHoldForm hold={lifting} onClose={() => setLifting(null)} />}
      </Drawer>
    </section>
  );
}

function HoldRow({ hold, onLift }: { hold: Hold; onLift: (() => void) | undefined }) {
  const { t, i18n } = useTranslation('person');
  const stands = hold.liftedAt === null;
  const lift = stands && onLift && (
    <Button kind="quiet" onClick={onLift}>
      {t('hold.lift')}
    </Button>
  );
  return (
    <Row
      title={hold.reason}
      under={
        <>
          <span>{t('hold.since', { when: momentWords(hold.placedAt, i18n.language) })}</span>
          {hold.liftedWords && <span>{hold.liftedWords}</span>}
          {lift}
        </>
      }
      due={<Tag tone={stands ? 'risk' : 'mute'}>{t(stands ? 'hold.stands' : 'hold.lifted')}</Tag>}
    />
  );
}

function PlaceHoldForm({ person, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('person');
  const initial = { holdId: newId(), reason: '' };
  const toInput = (values: typeof initial) => ({ personId: person.id, ...values });
  const form = useActForm(placeHold, { initial, toInput, onKept: onClose });
  return (
    <ActFrame
      form={form}
      title={t('hold.place')}
      about={person.displayCode}
      onClose={onClose}
      keepLabel={t('hold.keep')}
    >
      <Note>{t('hold.explained')}</Note>
      <TextArea {...pieceOf(form, 'reason')} label={t('hold.reason')} hint={t('hold.reasonHint')} rows={3} />
    </ActFrame>
  );
}

function LiftHoldForm({ hold, onClose }: { hold: Hold; onClose: () => void }) {
  const { t } = useTranslation('person');
  const toInput = (values: { liftedWords: string }) => ({ holdId: hold.id, ...values });
  const form = useActForm(liftHold, { initial: { liftedWords: '' }, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('hold.lift')} about={hold.reason} onClose={onClose} keepLabel={t('hold.keepLift')}>
      <Note tone="risk" icon="attention">
        {t('hold.liftExplained')}
      </Note>
      <TextArea {...pieceOf(form, 'liftedWords')} label={t('hold.liftedWords')} rows={3} />
    </ActFrame>
  );
}
