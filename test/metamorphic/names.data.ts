/** Ordinary names of six cultures, written as the English-language press writes them. None stands in a sample. */
export interface Culture {
  readonly name: string;
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly surnames: readonly string[];
}

const words = (text: string): string[] => text.split(' ');

export const cultures: readonly Culture[] = [
  {
    name: 'English',
    men: words('Robert Edward Simon Philip Martin Kevin Graham Stephen Douglas Howard Nigel Leonard'),
    women: words('Margaret Helen Susan Alice Janet Louise Heather Joanna Brenda Kathleen Frances Judith'),
    surnames: words(
      'Whitaker Barnes Holloway Preston Fletcher Chapman Gibson Harper Lawson Thornton Bradshaw Pearce Sheldon Burgess',
    ),
  },
  {
    name: 'Arabic',
    men: words('Mahmoud Khalid Tariq Nabil Fadi Walid Ziad Samir Jamal Hani Marwan Adnan'),
    women: words('Layla Samira Rania Amal Nadia Hanan Salma Dalia Mona Zeinab Lamia Huda'),
    surnames: words(
      'Haddad Mansour Khoury Darwish Saleh Hamdan Qassem Shaheen Najjar Barakat Sabbagh Hijazi Tamimi Zeidan',
    ),
  },
  {
    name: 'Spanish',
    men: words('Javier Alejandro Rodrigo Fernando Ignacio Esteban Rafael Gonzalo Andrés Emilio Sergio Héctor'),
    women: words('Carmen Beatriz Lucía Pilar Isabel Teresa Marisol Ximena Gabriela Rocío Leticia Paloma'),
    surnames: words(
      'Herrera Mendoza Castillo Vargas Romero Navarro Delgado Ortega Fuentes Salazar Cabrera Aguilar Montoya Escobar',
    ),
  },
  {
    name: 'Slavic',
    men: words('Sergei Dmitri Andrei Pavel Mikhail Boris Nikolai Oleg Yuri Viktor Anatoly Grigory'),
    women: words('Olga Irina Tatiana Natalia Ludmila Galina Elena Vera Oksana Marina Larisa Yulia'),
    surnames: words(
      'Kuznetsov Morozov Volkov Sokolov Pavlenko Kovalenko Lebedev Zaitsev Novak Horvat Dragunov Orlov Belov Tarasov',
    ),
  },
  {
    name: 'South Asian',
    men: words('Rajesh Sanjay Anil Vikram Suresh Ashok Imran Arjun Deepak Manoj Naveed Ravi'),
    women: words('Priya Anjali Sunita Kavita Meera Lakshmi Shabana Nisha Pooja Rekha Farzana Usha'),
    surnames: words(
      'Sharma Gupta Verma Chaudhary Banerjee Mukherjee Iyer Reddy Malhotra Qureshi Bhatt Kapoor Joshi Nair',
    ),
  },
  {
    name: 'West African',
    men: words('Chukwuma Olumide Kwame Babatunde Emeka Kofi Segun Tunde Yaw Obinna Femi Kwabena'),
    women: words('Ngozi Adaeze Folasade Abena Ifeoma Yetunde Efua Chinwe Bukola Akosua Nneka Temitope'),
    surnames: words('Okafor Adeyemi Mensah Nwosu Boateng Balogun Eze Owusu Obi Adebayo Asante Okonkwo Danjuma Nkrumah'),
  },
];

/** Towns of several countries, none of which stands in a sample. */
export const towns = words('Odense Tampere Kumasi Nagpur Gdansk Bergamo Ghent Sfax Arequipa Daegu Windhoek Brno');
