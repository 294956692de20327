import { useTranslation } from 'react-i18next';
import type { Indicator } from '#modules/figure/model/figure.ts';
import { FactList } from '#platform/design/fact-list.tsx';
import { Section } from '#platform/design/section.tsx';

/** What is counted, of whom, and by which day: a number that is not defined is another number in every mouth. */
export function HowCounted({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('figure');
  const parts = ['what', 'population', 'period'] as const;
  const facts = parts.map((part) => ({ label: t(`define.${part}`), value: t(`define.${indicator}.${part}`) }));
  return (
    <Section title={t('define.title')}>
      <FactList facts={facts} />
    </Section>
  );
}
