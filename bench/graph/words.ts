/** 72 x 72 names, so that 5,000 persons have one each and a search for one finds few others. */
export const givenNames =
  'Adil Agnes Akira Alma Amina Anders Anton Arif Asel Aylin Bahar Beata Bilal Boris Camila Chidi Clara Daniyar Darya Davit Diego Dilara Dina Elchin Elena Emeka Emil Erika Farid Fatima Felix Gulnara Hana Hector Ibrahim Ilse Irina Ivan Jamal Jana Jorge Kamala Karim Katya Kenji Laila Lars Leyla Lin Lucia Mai Marat Mateus Mehdi Mira Nadia Nils Nigar Omar Olga Paavo Petra Rashid Rosa Samir Sofia Tamar Tomas Ulvi Vera Yusuf Zeynep'.split(
    ' ',
  )

export const familyNames =
  'Abbasov Adeyemi Akhtar Alvarez Andersen Aoki Aydin Baranov Becker Benali Bergman Bondar Castro Chen Costa Dogan Dubois Eriksen Farouk Fernandez Fischer Gashimov Georgiou Guliyev Haddad Hansen Hasanov Horvat Ismayilov Ivanova Jansen Kaya Keller Khan Kimura Kovacs Kruger Lindqvist Lopez Mammadli Marques Mbeki Melikov Moreau Nakamura Navarro Nemeth Novak Nyberg Okafor Orlov Ozturk Papadakis Petrov Popescu Quliyev Rahimov Ribeiro Romano Rossi Sadykov Sato Schmidt Sharma Silva Suleyman Tanaka Torres Usmanov Varga Weber Zhang'.split(
    ' ',
  )

/** What events are about: titles differ as those of a news archive do. */
export const subjects =
  'airspace archives arms aviation banking borders cables cargo ceasefires citizens commerce consulates credits crops currency customs cyberspace dams debts delegations detainees elections embassies energy ethics evidence exports fares ferries fisheries flights forests freight fuel gas grain harbours heritage hostages hospitals imports inspections islands journalists justice labour loans maps media metals migration mines monuments nationals observers oil passports payments pilots pipelines ports prices prisoners protocols quotas radio railways refugees rivers roads sanctions satellites schools ships soil steel students tariffs telecoms textiles tourism trade transit treaties troops vaccines verdicts visas water weather wheat'.split(
    ' ',
  )

export const roles = ['Minister', 'Spokesperson', 'Ambassador', 'President', 'Negotiator', 'Consul']
