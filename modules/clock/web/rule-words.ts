import { useTranslation } from 'react-i18next';

/** The words of one rule: its name and what starts it. Statutes stand as the law names them, in every language. */
export function useRuleWords(): (ruleId: string) => { title: string; trigger: string } {
  const { t } = useTranslation('clock-rules');
  // A dot would be read as a step into the catalogue.
  const keyOf = (ruleId: string) => ruleId.replaceAll('.', '_');
  return (ruleId) => ({ title: t(`title.${keyOf(ruleId)}`), trigger: t(`trigger.${keyOf(ruleId)}`) });
}
