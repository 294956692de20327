/** What Today and the frame around it speak with: a word that is not here costs the first page nothing. */
export const catalogues = import.meta.glob<Record<string, unknown>>(
  '../../../words/es/{approval,break-glass,care,case-file,clock,codes,consent,design,door,evidence,exploitation,family-work,follow-up,health,investigation,livelihood,missing-person,operation,outreach,person,placement,proceeding,protection,referral,return,rooms,schooling,service,shell,source,subject-request,task,tip,value}.json',
  { eager: true, import: 'default' },
);
