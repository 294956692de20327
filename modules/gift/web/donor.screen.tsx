import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { Donor } from '#modules/gift/model/donor.ts';
import { Gift, Pledge } from '#modules/gift/model/gift.ts';
import { endPledge, nextOf } from '#modules/gift/model/pledge-acts.ts';
import { Receipt } from '#modules/gift/model/receipt.ts';
import { yearWords } from '#modules/gift/model/tax-year.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { SureButton } from '#platform/design/sure-button.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useAsk } from '#platform/web/ask.ts';
import { countryWords } from '#platform/web/country-options.ts';
import { useRecord, useRecords, useScope } from '#platform/web/records.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import { DonorForm, LANGUAGE_NAMES } from './donor.form.tsx';
import { ForgetDonorForm, MergeDonorsForm, PledgeForm } from './donor-acts.form.tsx';
import styles from './gift.module.css';
import { GiftRow } from './gift-row.tsx';
import { More } from './more.tsx';
import { PaperButton } from './paper-button.tsx';
import { ReceiptRow } from './receipt-row.tsx';
import { RecordGiftForm } from './record-gift.form.tsx';
import { useRupees } from './use-gift-words.ts';

type Kept = StoredOf<typeof Donor>;
const AT_ONCE = 30;
type FormProps = { donor: Kept; onClose: () => void };
const FORMS = {
  record: ({ donor, onClose }: FormProps) => <RecordGiftForm donorId={donor.id} onClose={onClose} />,
  pledge: PledgeForm,
  correct: DonorForm,
  merge: MergeDonorsForm,
  forget: ForgetDonorForm,
} satisfies Record<string, ComponentType<FormProps>>;
type Doing = keyof typeof FORMS;
const LABELS = {
  record: 'record.title',
  pledge: 'pledge.make',
  correct: 'donors.correct',
  merge: 'donors.merge',
  forget: 'donors.forget',
} as const;

/** One donor: what she gave, what she promised, what was written for her. */
export function DonorScreen() {
  const { t } = useTranslation('gift');
  const id = useAddressId();
  const state = useScope(id);
  const donor = useRecord(Donor, id);
  if (donor) return <DonorPage donor={donor} key={id} />;
  return state === 'loading' ? <EmptyLine>{t('loading')}</EmptyLine> : <NothingHere />;
}

function DonorPage({ donor }: { donor: Kept }) {
  const { t } = useTranslation('gift');
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  const into = useRecord(Donor, donor.mergedIntoId);
  const acts: readonly Doing[] = donor.mergedIntoId ? [] : ['record', 'pledge', 'correct', 'merge', 'forget'];
  const Form = doing && FORMS[doing];
  return (
    <div className={styles.page}>
      <PageHeader
        title={donor.name}
        tags={
          <>
            <TierMark tier="P2" />
            {donor.source !== 'indian' && <Tag tone="info">{t(`source.${donor.source}`)}</Tag>}
            {donor.discreet && <Tag tone="risk">{t('donors.isDiscreet')}</Tag>}
          </>
        }
        actions={acts.map((what) => (
          <Button key={what} kind={what === 'record' ? 'primary' : 'quiet'} onClick={() => setDoing(what)}>
            {t(LABELS[what])}
          </Button>
        ))}
      />
      {into && <EmptyLine act={<Button to={`/yd/${into.id}`}>{into.name}</Button>}>{t('donors.merged')}</EmptyLine>}
      <FactList facts={useFacts(donor)} />
      <Gifts donor={donor} />
      <Pledges donor={donor} />
      <Receipts donor={donor} />
      <Drawer opened={doing !== null} onClose={close} title={t(LABELS[doing ?? 'record'])}>
        {Form && <Form donor={donor} onClose={close} />}
      </Drawer>
    </div>
  );
}

function useFacts(donor: Kept) {
  const { t, i18n } = useTranslation('gift');
  const { kind, email, phone, address, country, taxId, language, note } = donor;
  const said = [
    { label: t('donors.kind'), value: t(`donors.kinds.${kind}`) },
    { label: t('donors.email'), value: email },
    { label: t('donors.phone'), value: phone },
    { label: t('donors.address'), value: address },
    { label: t('donors.country'), value: country && countryWords(country, i18n.language) },
    { label: taxId ? t(`taxId.${taxId.kind}`) : '', value: taxId?.number ?? null },
    { label: t('donors.language'), value: LANGUAGE_NAMES[language] },
    { label: t('note'), value: note },
  ];
  return said.flatMap(({ label, value }) => (value ? [{ label, value }] : []));
}

function Gifts({ donor }: { donor: Kept }) {
  const { t } = useTranslation('gift');
  const [shown, setShown] = useState(AT_ONCE);
  const gifts = useRecords(Gift, { donorId: donor.id }).toSorted((a, b) =>
    (b.receivedOn ?? b.promisedOn).localeCompare(a.receivedOn ?? a.promisedOn),
  );
  return (
    <Section title={t('list')} count={gifts.length}>
      {gifts.length === 0 && <EmptyLine>{t('donors.noGifts')}</EmptyLine>}
      {gifts.length > 0 && (
        <RowList label={t('list')}>
          {gifts.slice(0, shown).map((gift) => (
            <GiftRow key={gift.id} gift={gift} named={false} />
          ))}
        </RowList>
      )}
      <More all={gifts.length} shown={shown} onMore={() => setShown(shown + AT_ONCE)} />
    </Section>
  );
}

const PLEDGE_TONES = { promised: 'ok', lapsed: 'missed', ended: 'mute' } as const;

function Pledges({ donor }: { donor: Kept }) {
  const { t, i18n } = useTranslation('gift');
  const ask = useAsk();
  const rupees = useRupees();
  const gifts = useRecords(Gift, { donorId: donor.id });
  const pledges = useRecords(Pledge, { donorId: donor.id });
  if (pledges.length === 0) return null;
  return (
    <Section title={t('pledge.title')} count={pledges.length}>
      <RowList label={t('pledge.title')}>
        {pledges.map((one) => {
          const next = nextOf(
            one,
            gifts.filter(({ pledgeId }) => pledgeId === one.id),
          );
          return (
            <Row
              key={one.id}
              title={t('pledge.monthly', { sum: rupees(one.minor) })}
              under={
                <>
                  <Tag tone={PLEDGE_TONES[one.state]}>{t(`pledge.state.${one.state}`)}</Tag>
                  <span>{t(`way.${one.way}`)}</span>
                  {next && (
                    <FactLine icon="next-date">{t('pledge.next', { day: dayWords(next, i18n.language) })}</FactLine>
                  )}
                </>
              }
              due={
                one.state === 'promised' && (
                  <span className={styles.acts}>
                    {(['lapsed', 'ended'] as const).map((state) => (
                      <SureButton key={state} onSure={() => void ask(endPledge, { pledgeId: one.id, state })}>
                        {t(`pledge.do.${state}`)}
                      </SureButton>
                    ))}
                  </span>
                )
              }
            />
          );
        })}
      </RowList>
    </Section>
  );
}

function Receipts({ donor }: { donor: Kept }) {
  const { t } = useTranslation('gift');
  const [shown, setShown] = useState(AT_ONCE);
  const receipts = useRecords(Receipt, { donorId: donor.id }).toSorted(
    (a, b) => b.year - a.year || b.number - a.number,
  );
  const years = [...new Set(receipts.filter(({ cancelledOn }) => cancelledOn === null).map(({ year }) => year))];
  if (receipts.length === 0) return null;
  return (
    <Section title={t('receipts.title')} count={receipts.length}>
      <span className={styles.acts}>
        {years.map((year) => (
          <PaperButton
            key={year}
            url={`/api/donors/${donor.id}/statement`}
            body={{ language: donor.language, year }}
            label={t('receipts.statement', { year: yearWords(year) })}
          />
        ))}
      </span>
      <RowList label={t('receipts.title')}>
        {receipts.slice(0, shown).map((one) => (
          <ReceiptRow key={one.id} receipt={one} />
        ))}
      </RowList>
      <More all={receipts.length} shown={shown} onMore={() => setShown(shown + AT_ONCE)} />
    </Section>
  );
}
