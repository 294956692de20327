/**
 * Districts that we work in, by their code in the Local Government Directory. Mumbai is two districts, and the towns around it
 * are in others: another committee, another police command, another court. Words: `organisation:district.<code>`.
 */
export const DISTRICTS: readonly number[] = [482, 483, 497, 665];
