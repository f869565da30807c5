/** Clipped words that begin with an apostrophe, and years: "’em", "’twas", "rock ’n’ roll", "’68", "the ’90s". */
export const clippings =
  /^(?:em|tis|twas|twere|twill|til|till|cause|cos|cuz|bout|round|n|neath|gainst|ere|nuff|fraid|kay|\d\d)(?![\p{L}\p{N}-])|^\d\ds(?!\p{L})/iu;
