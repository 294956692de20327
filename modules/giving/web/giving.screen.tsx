import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { moneyWords } from '#modules/gift/model/money.ts';
import { Giving, type GivingFacts } from '#modules/giving/model/giving.ts';
import type { BankAccount } from '#modules/giving/model/published-giving.ts';
import { setGiving } from '#modules/giving/model/set-giving.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { GivingForm } from './giving.form.tsx';
import styles from './giving.module.css';
import { Letters } from './letters.tsx';

/** Into which account gifts come, and the letters that go to those who gave. */
export function GivingScreen() {
  const { t } = useTranslation('giving');
  const [opened, setOpened] = useState(false);
  const [giving = null] = useRecords(Giving);
  const mayChange = useMayAsk(setGiving);
  const isOpen = giving !== null && giving.ways.length > 0;
  const close = () => setOpened(false);
  const actions = mayChange && (
    <Button kind="primary" icon={giving ? 'correct' : 'add'} onClick={() => setOpened(true)}>
      {t(giving ? 'change' : 'set')}
    </Button>
  );
  const tags = giving && <Tag tone={isOpen ? 'ok' : 'missed'}>{t(isOpen ? 'open' : 'shut')}</Tag>;
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} tags={tags} actions={actions} />
      {giving ? <GivingFactList giving={giving} /> : <EmptyLine>{t('none')}</EmptyLine>}
      <Letters />
      <Drawer opened={opened} onClose={close} title={t(giving ? 'change' : 'set')}>
        {opened && <GivingForm giving={giving} onClose={close} />}
      </Drawer>
    </div>
  );
}

const oneLine = ({ holder, bank, branch, number, ifsc, swift }: BankAccount) =>
  [holder, bank, branch, number, ifsc, swift].filter(Boolean).join(' · ');

function InWords({ language, words }: { language: string; words: readonly (string | null)[] }) {
  return <div lang={language}>{words.map((said) => said && <p key={said}>{said}</p>)}</div>;
}

function GivingFactList({ giving }: { giving: Stored<GivingFacts> }) {
  const { t, i18n } = useTranslation(['giving', 'public-site']);
  const sums = giving.amounts.map((minor) => moneyWords({ minor, currency: 'INR' }, i18n.language));
  const facts = [
    { label: t('ways'), value: giving.ways.map((way) => t(`way.${way}`)).join(', ') },
    { label: t('payee'), value: giving.payee },
    { label: t('upiId'), value: giving.upiId },
    { label: t('account'), value: giving.account && oneLine(giving.account) },
    { label: t('foreignAccount'), value: giving.foreignAccount ? oneLine(giving.foreignAccount) : t('noForeign') },
    { label: t('amounts'), value: sums.join(' · ') },
    ...giving.texts.map(({ language, line, handOver }) => ({
      label: t(`public-site:language.${language}`),
      value: (line || handOver) && <InWords language={language} words={[line, handOver]} />,
    })),
  ];
  return (
    <>
      <FactList facts={facts.flatMap(({ label, value }) => (value ? [{ label, value }] : []))} />
      <Note icon="public">{t('readByAll')}</Note>
    </>
  );
}
