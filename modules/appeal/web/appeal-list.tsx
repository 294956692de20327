import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import type { Appeal, Campaign } from '#modules/appeal/model/appeal.ts';
import { endAppeal, endCampaign, showAppeal, showCampaign } from '#modules/appeal/model/appeal-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { SureButton } from '#platform/design/sure-button.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useDoing } from '#platform/web/use-doing.ts';

type Kinds = { appeal: StoredOf<typeof Appeal>; campaign: StoredOf<typeof Campaign> };
type Is = keyof Kinds;
type ListProps<I extends Is> = { is: I; all: readonly Kinds[I][]; onOpen: ((one: Kinds[I]) => void) | null };

const ORDER = ['draft', 'shown', 'ended'] as const;
const TONES = { draft: 'pending', shown: 'ok', ended: 'mute' } as const;
const ACTS = {
  appeal: { show: showAppeal, end: endAppeal, id: 'appealId', list: 'appeals', none: 'no-appeals' },
  campaign: { show: showCampaign, end: endCampaign, id: 'campaignId', list: 'campaigns', none: 'no-campaigns' },
} as const;

/** What is asked for, or collected for: what is not public yet first. */
export function AppealList<I extends Is>({ is, all, onOpen }: ListProps<I>) {
  const { t } = useTranslation('appeal');
  const { ask, refused } = useDoing();
  const { show, end, id, list, none } = ACTS[is];
  const rows = all.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const acts = (one: Kinds[I]) => (
    <Cluster>
      {one.state === 'draft' && <Button onClick={() => void ask(show, { [id]: one.id })}>{t('show')}</Button>}
      {one.state !== 'ended' && (
        <Button kind="quiet" onClick={() => onOpen?.(one)}>
          {t('change')}
        </Button>
      )}
      {one.state === 'shown' && <SureButton onSure={() => void ask(end, { [id]: one.id })}>{t('end')}</SureButton>}
    </Cluster>
  );
  return (
    <Section title={t(list)} count={rows.filter(({ state }) => state === 'shown').length}>
      {refused && <ReasonNote title={t('notDone')} words={refused} />}
      {rows.length === 0 && <EmptyLine>{t(none)}</EmptyLine>}
      {rows.length > 0 && (
        <RowList label={t(list)}>
          {rows.map((one) => (
            <AppealRow key={one.id} one={one} acts={onOpen ? acts(one) : null} />
          ))}
        </RowList>
      )}
    </Section>
  );
}

function AppealRow({ one, acts }: { one: Kinds[Is]; acts: ReactNode }) {
  const { t, i18n } = useTranslation('appeal');
  const own = one.texts.find(({ language }) => language === i18n.language) ?? one.texts[0];
  const under = (
    <>
      <Tag tone={TONES[one.state]}>{t(`state.${one.state}`)}</Tag>
      {'sort' in one && <span>{t(`sort.${one.sort}`)}</span>}
      {'targetPaise' in one && one.targetPaise !== null && (
        <span>{t('target', { rupees: one.targetPaise / 100 })}</span>
      )}
      <span>{one.texts.map(({ language }) => t(`language.${language}`)).join(', ')}</span>
      {one.endsOn && <span>{t('until', { day: dayWords(one.endsOn, i18n.language) })}</span>}
    </>
  );
  return <Row title={<span lang={own?.language}>{own?.title}</span>} under={under} due={acts} />;
}
