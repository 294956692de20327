// Drawn here and for nobody in particular: a page without a picture of its own shows a tree at dawn.

export const MARK_DRAWING = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">',
  '<path fill="#0a5f57" d="M12 2c3 0 5 1.800 5.500 4 2.500.6 4 2.700 3.500 5-.5 2.400-2.600 3.600-4.800 3.400-1 .8-2 1.200-3 1.300V21c0 .6-.5 1-1.200 1s-1.200-.4-1.200-1v-5.300c-1-.1-2-.5-3-1.300C5.600 14.600 3.500 13.400 3 11c-.5-2.300 1-4.400 3.500-5C7 3.800 9 2 12 2Z"/>',
  '</svg>',
].join('');

export const SCENE_DRAWING = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 780 336" preserveAspectRatio="xMidYMid slice">',
  '<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f9dfae"/><stop offset="1" stop-color="#fbeedb"/></linearGradient></defs>',
  '<path fill="url(#s)" d="M0 0h780v336H0z"/>',
  '<circle cx="536" cy="152" r="62" fill="#f2b65c"/>',
  '<path fill="#b9d9cf" d="M0 255c70-35 150-25 230 0s160 0 240-18 190-20 310 6v93H0z"/>',
  '<path fill="#7fb3a7" d="M0 290c90-24 190-20 300-2s200-16 300-20 130 0 180 8v60H0z"/>',
  '<path fill="#2f7f73" d="M0 316c130-16 330-8 480-12s220-6 300-4v36H0z"/>',
  '<path fill="#d9d3b6" d="M490 336c30-8 40-20 48-28h8c10 10 20 20 40 28z"/>',
  '<path fill="#0d4d45" d="M140 312c6-50 4-80 8-118-18-10-30-18-36-30 12 8 24 14 36 18l2-22h16l-1 20c12-4 20-8 28-16-4 14-16 24-28 30-4 42-4 76-6 118z"/>',
  '<ellipse cx="160" cy="94" rx="108" ry="68" fill="#0a5f57"/>',
  '<ellipse cx="86" cy="150" rx="62" ry="48" fill="#0a5f57"/>',
  '<ellipse cx="238" cy="146" rx="62" ry="48" fill="#0a5f57"/>',
  '<ellipse cx="136" cy="80" rx="64" ry="32" fill="#1c766b"/>',
  '<ellipse cx="224" cy="118" rx="34" ry="18" fill="#1c766b"/>',
  '</svg>',
].join('');
