/**
 * Words that people reach for when a password is asked of them: ours, written down for this list. With `password-rules.ts`
 * they stand for every row of them, repeated, joined, numbered and written with 0 for o: far more than a list could hold.
 */
export const COMMON_WORDS = new Set(
  `password passwort passwd passcode pass word secret geheim contrasena clave senha parola admin administrator root user guest login
logon signin welcome willkommen bienvenido bienvenidos namaste hello hola open sesame opensesame letmein let me in enter access
test testing tester demo demonstration default change changeme changeit please now today tomorrow monday tuesday wednesday thursday
friday saturday sunday january february march april may june july august september october november december spring summer autumn
fall winter morning night new old my mine your our the this that is it and for ever forever always never not very
love loves lover iloveyou you me i we miss kiss baby babygirl honey sweet sweetheart heart angel princess queen king prince
star sunshine sun moon rainbow flower rose lily lotus butterfly tiger lion elephant monkey dragon eagle dog cat puppy kitty horse
football cricket soccer hockey tennis baseball chess champion winner master legend hero superman batman spiderman pokemon naruto
computer internet laptop mobile phone android samsung apple google gmail facebook instagram whatsapp youtube windows microsoft
office work worker job team company boss manager director trust trustno one no trustnoone freedom free happy smile smiles lucky
god jesus christ allah krishna ganesh ganesha ganpati shiva shiv rama ram sita hanuman lakshmi durga saibaba sai om omsairam
jai hind jaihind india indian bharat mumbai bombay delhi pune nagpur kolkata calcutta chennai bengaluru bangalore hyderabad goa
maharashtra marathi hindi hindustan mataji pitaji mummy papa mother father mom dad amma appa aai baba beta sister brother family
children school college teacher student doctor nurse hospital police rescue shelter home house case worker children child girl girls
abc abcd abcde abcdef qwerty qwertz azerty qwertyuiop asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qaz wsx edc qazwsx qazwsxedc
correct battery staple one two three four five six seven eight nine ten zero hundred thousand first second third last number
good bad best great super cool big little red blue green black white pink yellow orange purple golden silver diamond gold money
rupee rupees dollar bank account security secure safe strong long letter letters character characters fifteen twenty key keys
daybook sharan sharan`.split(/\s+/),
);

/** Rows of keys and of the alphabet: what a finger or a child runs along. */
export const RUNS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
] as const;
