import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockSetting } from '#modules/clock/model/clock.ts';
import { CLOCK_LAWS, lawOf } from '#modules/clock/model/clock-laws.ts';
import type { ClockRule } from '#modules/clock/model/clock-rule.ts';
import { CLOCK_RULES } from '#modules/clock/model/clock-rules.ts';
import { rulesKept } from '#modules/clock/model/running-clock.ts';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useReader, useRecords } from '#platform/web/records.ts';
import { useRuleWords } from './rule-words.ts';
import { SetRuleForm } from './set-rule.form.tsx';

/** Every rule there is, with its statute, whether it is kept to, and when a lawyer last read it. */
export function RuleList({ maySet }: { maySet: boolean }) {
  const { t } = useTranslation('clock');
  const [setting, setSetting] = useState<ClockRule | null>(null);
  const kept = rulesKept(useReader());
  return (
    <>
      {CLOCK_LAWS.map((law) => (
        <Section key={law} title={t(`law.${law}`)}>
          <RowList label={t(`law.${law}`)}>
            {CLOCK_RULES.filter((rule) => lawOf(rule) === law).map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                on={kept.has(rule.id)}
                onOpen={maySet ? () => setSetting(rule) : undefined}
              />
            ))}
          </RowList>
        </Section>
      ))}
      <Drawer opened={setting !== null} onClose={() => setSetting(null)} title={t('rules.title')}>
        {setting && <SetRuleForm rule={setting} on={kept.has(setting.id)} onClose={() => setSetting(null)} />}
      </Drawer>
    </>
  );
}

function RuleRow({ rule, on, onOpen }: { rule: ClockRule; on: boolean; onOpen: (() => void) | undefined }) {
  const { t, i18n } = useTranslation(['clock', 'states']);
  const words = useRuleWords()(rule.id);
  const [setting] = useRecords(ClockSetting, ({ ruleId }) => ruleId === rule.id);
  const under = (
    <>
      <span>{rule.statute}</span>
      <span>{t('rules.from', { trigger: words.trigger })}</span>
      <Tag tone={setting?.reviewedOn ? 'ok' : 'mute'} icon={setting?.reviewedOn ? 'met' : 'unknown'}>
        {setting?.reviewedOn
          ? t('detail.reviewed', { who: setting.reviewedBy ?? '', on: dayWords(setting.reviewedOn, i18n.language) })
          : t('detail.notReviewed')}
      </Tag>
      {rule.states && (
        <Tag>{t('place.only', { states: rule.states.map((state) => t(`states:${state}`)).join(', ') })}</Tag>
      )}
      {rule.verification === 'M' && <Tag dashed>{t('rules.fromMemory')}</Tag>}
    </>
  );
  return (
    <Row
      title={words.title}
      under={under}
      onOpen={onOpen}
      due={<Tag tone={on ? 'ok' : 'mute'}>{t(on ? 'rules.on' : 'rules.off')}</Tag>}
    />
  );
}
