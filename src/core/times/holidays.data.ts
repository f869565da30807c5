/**
 * Holidays as tokens in lower case → when they are: `12-25` a date, `11-4th-4` the fourth Thursday of November (`-1th`: the last),
 * `easter-2` two days before Western Easter. Names that are ordinary words too ("Independence Day" of many countries) are left out
 * where they have no one date.
 */
export const holidayDates: Readonly<Record<string, string>> = {
  'christmas': '12-25', 'christmas day': '12-25', 'christmas eve': '12-24', 'xmas': '12-25', 'boxing day': '12-26',
  'new year': '01-01', "new year 's": '01-01', "new year 's day": '01-01', "new year 's eve": '12-31', 'new years day': '01-01', 'new years eve': '12-31',
  "valentine 's day": '02-14', "st. patrick 's day": '03-17', "st patrick 's day": '03-17', "april fools ' day": '04-01', "april fool 's day": '04-01',
  'earth day': '04-22', 'anzac day': '04-25', 'may day': '05-01', 'cinco de mayo': '05-05', 'europe day': '05-09', 'juneteenth': '06-19',
  'bastille day': '07-14', 'fourth of july': '07-04', 'assumption day': '08-15', 'halloween': '10-31', "all saints ' day": '11-01', "all souls ' day": '11-02',
  'guy fawkes night': '11-05', 'bonfire night': '11-05', 'armistice day': '11-11', 'veterans day': '11-11', 'veterans\' day': '11-11',
  "international women 's day": '03-08', 'world aids day': '12-01', 'human rights day': '12-10', 'epiphany': '01-06', 'timkat': '01-19',
  'orthodox christmas': '01-07', 'nowruz': '03-21', 'australia day': '01-26', 'canada day': '07-01', 'groundhog day': '02-02',
  'martin luther king day': '01-3th-1', 'martin luther king jr. day': '01-3th-1', "presidents ' day": '02-3th-1', "presidents day": '02-3th-1',
  "mother 's day": '05-2th-7', 'memorial day': '05--1th-1', "father 's day": '06-3th-7', 'labor day': '09-1th-1', 'columbus day': '10-2th-1',
  'thanksgiving': '11-4th-4', 'thanksgiving day': '11-4th-4', 'black friday': '11-4th-4+1', 'cyber monday': '11-4th-4+4',
  'shrove tuesday': 'easter-47', 'ash wednesday': 'easter-46', 'palm sunday': 'easter-7', 'maundy thursday': 'easter-3', 'good friday': 'easter-2',
  'holy saturday': 'easter-1', 'easter': 'easter+0', 'easter sunday': 'easter+0', 'easter monday': 'easter+1', 'ascension day': 'easter+39',
  'pentecost': 'easter+49', 'whit monday': 'easter+50', 'corpus christi': 'easter+60',
};
