import { useTranslation } from 'react-i18next';
import type { ContactRulesFacts } from '#modules/person/model/contact-rules.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { dayOfWeekWords } from '#platform/design/week-days.ts';

type Words = { through: string | null; never: string | null };

/** What must never be done first, then how she is reached, then what is said. Words that were never asked for say nothing. */
export function ContactRulesLines({ rules, words }: { rules: ContactRulesFacts; words?: Words }) {
  const { t } = useTranslation('person');
  const when = useSafeTimes()(rules);
  const { through, never } = words ?? rules;
  const ways = (codes: readonly string[]) => codes.map((code) => t(`way.${code}`)).join(' · ');
  return (
    <Stack>
      {rules.noContact && (
        <FactLine icon="refused" tone="missed">
          {t('rules.noContact')}
        </FactLine>
      )}
      {never && (
        <FactLine icon="refused" tone="missed">
          <span className="s-private">{never}</span>
        </FactLine>
      )}
      {rules.neverWays.length > 0 && (
        <FactLine icon="no-visit" tone="missed">
          {t('rules.neverWays', { ways: ways(rules.neverWays) })}
        </FactLine>
      )}
      {rules.safeWays.length > 0 && (
        <FactLine icon="phone">{t('rules.safeWays', { ways: ways(rules.safeWays) })}</FactLine>
      )}
      {when && <FactLine icon="next-date">{when}</FactLine>}
      {through && (
        <FactLine icon="through-someone">
          <span className="s-private">{through}</span>
        </FactLine>
      )}
      {rules.maySay && <FactLine icon="quote">{t('rules.maySay', { words: rules.maySay })}</FactLine>}
      {rules.endWords && (
        <FactLine icon="phone-off" strong>
          <span className="s-private">{t('rules.endWords', { words: rules.endWords })}</span>
        </FactLine>
      )}
    </Stack>
  );
}

/** *Mon, Wed, after 11:00*: when it is safe; empty where nobody asked. */
function useSafeTimes() {
  const { t, i18n } = useTranslation('person');
  return ({ days, from, until }: ContactRulesFacts) => {
    const names = days.toSorted((a, b) => a - b).map((day) => dayOfWeekWords(day, i18n.language));
    const hours =
      from && until
        ? t('rules.between', { from, until })
        : from
          ? t('rules.after', { from })
          : until && t('rules.before', { until });
    const when = [names.join(', '), hours].filter(Boolean).join(' · ');
    return when && t('rules.when', { when });
  };
}
