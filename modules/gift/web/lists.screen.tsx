import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { Gift } from '#modules/gift/model/gift.ts';
import { maybeFor } from '#modules/gift/model/match-line.ts';
import { PaymentLine, PaymentList } from '#modules/gift/model/payment-line.ts';
import { matchLine, putLineAside } from '#modules/gift/model/reconcile.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './gift.module.css';
import { ImportListForm } from './import-list.form.tsx';
import { More } from './more.tsx';
import { useAsking } from './use-asking.ts';
import { useDonorName, useRupees } from './use-gift-words.ts';

type Line = StoredOf<typeof PaymentLine>;
const AT_ONCE = 50;
/** Gifts that one line could be, before more are asked for. */
const AT_MOST = 3;

/** Lists of banks and of the gateway: what came of each line, and those nobody has found a gift for. */
export function ListsScreen() {
  const { t, i18n } = useTranslation('gift');
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState(AT_ONCE);
  const lists = useRecords(PaymentList).toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('lists.title')}
        lead={t('lists.lead')}
        actions={
          <Button kind="primary" icon="attach" onClick={() => setAdding(true)}>
            {t('lists.add')}
          </Button>
        }
      />
      <OpenLines />
      <Section title={t('lists.past')} count={lists.length}>
        {lists.length === 0 && <EmptyLine>{t('lists.empty')}</EmptyLine>}
        {lists.length > 0 && (
          <RowList label={t('lists.past')}>
            {lists.slice(0, shown).map(({ id, account, onDay, lines, again }) => (
              <Row
                key={id}
                title={t(`account.${account}`)}
                under={
                  <>
                    <FactLine icon="calendar">{dayWords(onDay, i18n.language)}</FactLine>
                    <span>{t('lists.fresh', { count: lines })}</span>
                    {again > 0 && <span>{t('lists.again', { count: again })}</span>}
                  </>
                }
              />
            ))}
          </RowList>
        )}
        <More all={lists.length} shown={shown} onMore={() => setShown(shown + AT_ONCE)} />
      </Section>
      <Drawer opened={adding} onClose={() => setAdding(false)} title={t('lists.add')}>
        {adding && <ImportListForm onClose={() => setAdding(false)} />}
      </Drawer>
    </div>
  );
}

function OpenLines() {
  const { t } = useTranslation('gift');
  const [shown, setShown] = useState(AT_ONCE);
  const [aside, setAside] = useState<Line | null>(null);
  const { refused, ask } = useAsking();
  const lines = useRecords(PaymentLine);
  const told = new Set(lines.flatMap(({ giftId }) => giftId ?? []));
  const gifts = useRecords(Gift, ({ id }) => !told.has(id));
  const open = lines.filter(({ state }) => state === 'open').toSorted((a, b) => b.day.localeCompare(a.day));
  return (
    <Section title={t('lists.open')} count={open.length}>
      {refused && <ReasonNote title={t('notDone')} words={refused} />}
      {open.length === 0 && <EmptyLine>{t('lists.noneOpen')}</EmptyLine>}
      {open.length > 0 && (
        <RowList label={t('lists.open')}>
          {open.slice(0, shown).map((line) => (
            <OpenLine
              key={line.id}
              line={line}
              gifts={gifts}
              onMatch={(giftId) => void ask(matchLine, { lineId: line.id, giftId })}
              onAside={() => setAside(line)}
            />
          ))}
        </RowList>
      )}
      <More all={open.length} shown={shown} onMore={() => setShown(shown + AT_ONCE)} />
      <Drawer opened={aside !== null} onClose={() => setAside(null)} title={t('lists.aside')}>
        {aside && <AsideForm line={aside} onClose={() => setAside(null)} />}
      </Drawer>
    </Section>
  );
}

type OpenLineProps = {
  line: Line;
  gifts: readonly StoredOf<typeof Gift>[];
  onMatch: (giftId: string) => void;
  onAside: () => void;
};

function OpenLine({ line, gifts, onMatch, onAside }: OpenLineProps) {
  const { t, i18n } = useTranslation('gift');
  const rupees = useRupees();
  const nameOf = useDonorName();
  const [several, setSeveral] = useState(AT_MOST);
  const could = line.minor > 0 ? maybeFor(line, gifts) : [];
  return (
    <Row
      title={rupees(line.minor)}
      under={
        <>
          <FactLine icon="calendar">{dayWords(line.day, i18n.language)}</FactLine>
          <span>{t(`account.${line.account}`)}</span>
          {line.number && <code>{line.number}</code>}
          {line.words && <span>{line.words}</span>}
        </>
      }
      due={
        <span className={styles.acts}>
          {could.slice(0, several).map((gift) => (
            <Button key={gift.id} onClick={() => onMatch(gift.id)}>
              {t('lists.isGift', {
                name: nameOf(gift.donorId),
                day: dayWords(gift.receivedOn ?? gift.promisedOn, i18n.language),
              })}
            </Button>
          ))}
          <More all={could.length} shown={several} onMore={() => setSeveral(several + AT_MOST)} />
          <Button kind="quiet" onClick={onAside}>
            {t('lists.aside')}
          </Button>
        </span>
      }
    />
  );
}

function AsideForm({ line, onClose }: { line: Line; onClose: () => void }) {
  const { t } = useTranslation('gift');
  const toInput = ({ why }: { why: string }) => ({ lineId: line.id, why });
  const form = useActForm(putLineAside, { initial: { why: '' }, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('lists.aside')} about={<p>{t('lists.asideAbout')}</p>} onClose={onClose}>
      <TextArea {...pieceOf(form, 'why')} label={t('lists.what')} rows={2} />
    </ActFrame>
  );
}
