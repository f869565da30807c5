/** Latin spellings of given names and surnames where the packages have only the native script, as data. m/f tell the sex. */
import { wordList } from '../../src/core/text/wordLists';

export const givenMale = wordList(`
Abbas Abdallah Abdel Abdelaziz Abdelkader Abdirahman Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abu Adel Adnan Ahmad Ahmed Ahmet Akram
Ali Ammar Amin Amine Amir Amr Anas Anwar Aref Asad Ashraf Assad Ayman Aziz Bachir Badr Baha Bahaa Bashar Bashir Basil Bassam Bassel
Bilal Boutros Burhan Camille Chadi Daoud Dawood Ehab Elias Emad Essam Fadi Fahad Fahd Faisal Farid Farouk Fathi Fawaz Fawzi Fayez Fouad
Fuad Gamal Gebran Ghassan Habib Hadi Hafez Haidar Haitham Hakim Hamad Hamdan Hamid Hamza Haroun Hasan Hashem Hassan Hatem Haytham Hazem
Hicham Hisham Hosni Houssein Hussain Hussam Hussein Ibrahim Idris Ihab Imad Imran Isa Islam Ismail Issa Iyad Jabir Jafar Jalal Jamal
Jamil Jassim Jawad Jihad Kamal Kamel Kareem Karim Kassem Khaled Khalid Khalifa Khalil Laith Luay Mahdi Maher Mahmood Mahmoud Majed Majid
Malik Mansour Marwan Masoud Mazen Mehdi Michel Mohamad Mohamed Mohammad Mohammed Mounir Moussa Muammar Muhammad Muhammed Mukhtar Munir
Musa Mustafa Mustapha Nabih Nabil Nader Nadim Naim Naji Najib Nasser Nawaf Nayef Nidal Nizar Nouri Nuri Omar Osama Othman Qasim Qassem
Rachid Rafic Rafik Rami Ramzi Raouf Rashid Rauf Riad Riyad Riyadh Saad Sabri Saddam Sadiq Saeed Saif Salah Saleh Salem Salim Salman Sameh
Sami Samir Sayed Shadi Shawki Sherif Sobhi Suleiman Sultan Taha Talal Tamer Tamim Tarek Tareq Tariq Tawfik Taymour Usama Wael Wahid Waleed
Walid Wassim Yahya Yasin Yasir Yasser Yassin Younes Younis Yousef Youssef Yusuf Zaid Zayed Zaki Ziad Zuhair
Abolfazl Akbar Alireza Arash Ardeshir Behrouz Behzad Bijan Dariush Ebrahim Esmail Farhad Farzad Gholam Hashemi Hossein Javad Kambiz Kaveh
Khosrow Mahmud Manouchehr Masud Mohsen Morteza Mostafa Nasrollah Parviz Payam Qasem Rahim Ramin Reza Rouhollah Saeid Shahram Siamak Sohrab
Asif Babar Ghulam Haji Hamayun Hekmat Ishaq Javed Junaid Mirza Mullah Nawaz Pervez Rehman Sardar Shahbaz Shaukat Sher Yousaf Zulfiqar Gulbuddin
Hamed Najibullah Ashraf Zalmay Burhanuddin Sirajuddin
Amos Amnon Ariel Arnon Avi Avigdor Avraham Benjamin Binyamin Chaim David Dov Ehud Eli Eliezer Erez Eyal Gadi Gideon Haim Ilan Isaac Itzhak
Menachem Meir Mordechai Moshe Nachman Naftali Natan Nir Ofer Ofir Oren Raanan Shaul Shimon Shlomo Uri Uzi Yaakov Yair Yehuda Yitzhak Yoav
Yoel Yonatan Yosef Yossi Yuval Zeev Zvi
Akihito Akio Akira Daisuke Fumio Goro Hideki Hideo Hiroki Hiroshi Ichiro Isamu Jiro Junichiro Katsuya Kazuo Keiichi Keisuke Kenichi Kenji
Kenta Kenzo Kiichi Koichi Koizumi Makoto Masahiro Masaru Masashi Minoru Mitsuo Naoki Naoto Noboru Nobuo Osamu Ryo Ryota Ryutaro Satoshi
Seiji Shigeru Shinji Shinzo Shigeo Shoichi Susumu Tadashi Takashi Takeo Takeshi Taro Tatsuya Tetsuya Tomohiro Toru Toshihiko Toshio Tsutomu
Yasuhiro Yasuo Yoichi Yoshihide Yoshihiko Yoshiro Yukio Yuki Yutaka
Hyun Jae Jong Joon Jun Kwang Kyung Myung Seung Sung Sang Woo Yong Chul Dong Geun Byung
Bo Chao Gang Hua Jiabao Jianguo Jintao Jinping Jun Keqiang Lei Ming Peng Qiang Qishan Rongji Tao Wei Xiaoping Xi Yang Yi Yong Zedong Zemin Zhiqiang
Aleksandr Aleksei Alexei Anatoly Andrei Andriy Arkady Artem Boris Denis Dmitri Dmitry Evgeny Fyodor Gennady Georgy Grigory Igor Ilya Ivan
Kirill Konstantin Leonid Lev Maksim Maxim Mikhail Mikheil Mykola Nikita Nikolai Oleg Oleksandr Pavel Petro Pyotr Roman Ruslan Semyon Serge Sergei
Sergey Sergiy Stanislav Taras Timur Vadim Valentin Valery Vasily Viktor Vitali Vitaly Vladimir Volodymyr Vyacheslav Yegor Yevgeny Yuri Yury
Bidzina Davit Giorgi Irakli Levan Nikoloz Nursultan Askar Almazbek Islam Saparmurat Emomali Heydar Ilham Serzh Vazgen
Aditya Ajay Ajit Akhilesh Amit Amitabh Anand Anil Arjun Arun Arvind Ashok Atal Deepak Dinesh Ganesh Gopal Hari Jawaharlal Kapil Kiran Lal
Mahesh Mahinda Manmohan Manoj Mohan Mukesh Narendra Naresh Naveen Nitin Pankaj Prakash Pranab Prashant Rahul Raj Rajesh Rajiv Rakesh Ram
Ramesh Ravi Sachin Salil Sandeep Sanjay Sanjiv Satish Shashi Shyam Sunil Suresh Vijay Vikram Vinod Virat Yogendra
Abiy Adama Alassane Alpha Amadou Babacar Blaise Boubacar Cheick Cyril Denis Emmerson Goodluck Haile Hailemariam Idriss Jacob Jomo Joaquim
Kgalema Kofi Kwame Laurent Levy Mamadou Mamady Meles Moise Morgan Mwai Ngozi Nelson Olusegun Omar Ousmane Paul Robert Sekou Siaka Tendai Thabo
Uhuru Umaru Yayi Yoweri Isaias Salva Riek Raila Moktar
Ban Dang Hun Nguyen Norodom Pham Prayut Samak Somchai Surayud Thaksin Thein Abhisit Aung Than Htin Susilo Joko Benigno Rodrigo Mahathir Najib Anwar Goh`);

export const givenFemale = wordList(`
Abeer Aisha Aicha Alia Amal Amina Amira Arwa Asma Aya Ayesha Aziza Bahia Buthaina Dalal Dalia Dana Dina Doaa Fadwa Farah Faten Fatima Fatma Fatemeh
Ghada Hala Halima Hanan Hanin Hayat Heba Hiba Hind Huda Iman Jamila Jumana Karima Khadija Laila Lamia Latifa Layla Leila Lina Lubna Maha Maisa Malak
Manal Maryam May Maysa Mona Mouna Muna Nabila Nada Nadia Nadine Naglaa Nahla Naima Najla Najwa Nawal Nesrine Nisreen Nour Noura Rabab Rana Randa Rania
Rasha Rawan Reem Rima Rola Sabah Safa Safiya Sahar Salma Salwa Samar Samia Samira Sana Sara Sawsan Shaima Shirin Siham Soha Suha Suhair Suzan
Tawakkol Umm Wafa Wafaa Yasmin Yasmine Yusra Zahra Zaynab Zeina Zeinab
Azadeh Fariba Forough Golnaz Jila Laleh Mahnaz Maryam Masoumeh Mina Nasrin Nazanin Negar Parisa Parvaneh Roya Shirin Shohreh Simin Soraya Zohreh
Asma Benazir Fauzia Gulnara Hina Malala Mukhtaran Nargis Sadia Shazia Sheikha
Ayelet Dalia Dorit Einat Esther Gila Hadas Limor Merav Michal Miri Nurit Orly Rivka Ronit Shelly Shira Shulamit Tali Tzipi Tzipora Yael
Akiko Ayako Chieko Eiko Fumiko Haruka Hiroko Junko Kazuko Keiko Kiyoko Kumiko Mariko Masako Mayumi Megumi Michiko Miho Mika Mitsuko Naoko
Noriko Reiko Sachiko Sakura Sayaka Setsuko Shizuka Tomoko Yoko Yoshiko Yuka Yukari Yukiko Yumi Yuriko
Eun Hye Hyo Ji Kyong Mi Min Soo Sook Sun Young
Fang Hong Hui Jing Juan Lan Li Mei Na Qian Qing Ting Xia Xiaoyan Xiu Yan Yanling Ying Yun Yuan
Aleksandra Alla Anastasia Anna Daria Ekaterina Elena Galina Irina Ksenia Larisa Lidia Ludmila Lyudmila Margarita Maria Marina Nadezhda Natalia
Natalya Nina Oksana Olena Olga Polina Raisa Svetlana Tamara Tatiana Tatyana Valentina Valeria Vera Viktoria Yekaterina Yelena Yulia Zoya
Aishwarya Anita Anjali Aparna Asha Aruna Deepika Gayatri Geeta Indira Indra Jaya Jayalalithaa Kalpana Kamala Kavita Lakshmi Lata Mamata Manisha Mayawati
Meena Meera Neha Nirmala Padma Pooja Pratibha Priya Priyanka Radha Rekha Rita Sangeeta Savita Shobha Sonia Sunita Sushma Uma Vandana Vidya
Aminata Awa Chimamanda Ellen Fatou Fatoumata Graca Grace Joyce Mariama Nkosazana Ngozi Wangari Winnie Zindzi
Aung Corazon Gloria Imelda Megawati Suu Yingluck Khin`);

export const surnameSpellings = wordList(`
Abadi Abbas Abdallah Abdullah Abe Aboud Adel Adwan Aflaq Ahmad Ahmadinejad Ahmed Akram Ali Allawi Amin Amiri Aoun Arafat Araghchi Arslan Asiri Assad
Atiyah Atrash Attiyah Awad Awdeh Ayad Ayoub Aziz Azzam Badawi Baghdadi Bakr Barazani Barghouti Barzani Bashir Basha Bassil Berri Bilal Bitar Bouteflika
Chaaban Chahine Chalabi Chehab Dabbagh Daher Dahlan Darwish Douri Erekat Fahmy Faisal Fakhri Farah Farouk Fatah Fayyad Fneish Frangieh Franjieh Gaddafi
Geagea Gemayel Ghannouchi Ghali Ghanem Haddad Hafez Haftar Hakim Hamad Hamadeh Hamdan Hamid Haniyeh Haniya Hariri Harb Hasan Hashemi Hashimi Hassan
Helou Hobeika Hosni Hussain Hussein Ibrahim Iskandar Ismail Jaafari Jaber Jabr Jafari Jarrah Jibril Jubeir Jumblatt Kabbani Kamal Karam Karami Karroubi
Kassem Khaddam Khalaf Khalifa Khalil Khamenei Khan Khatami Khatib Khomeini Khoury Lahoud Larijani Mahdi Mahmoud Makhlouf Maliki Malki Mansour Mashaal
Masri Massoud Meshaal Mikati Mohammed Mohamad Mohammad Morsi Moussa Mouallem Moualem Muallem Mubarak Mughniyeh Murad Murr Musawi Mustafa Muthanna Nahyan
Najjar Nasr Nasrallah Nasser Nimr Nujaifi Obeid Omar Omari Osman Othman Qaddafi Qadri Qassem Qasim Qureia Rafsanjani Rahman Rajoub Rashid Rouhani Saad
Sabri Sadat Saddam Sadr Said Salah Salam Saleh Salem Salih Salim Salman Saud Sayyaf Shaath Shalah Shammari Shami Sharif Sharaa Shehab Siniora Sistani
Sleiman Soleimani Sudani Suleiman Sultan Taha Talabani Tantawi Tawil Tlass Tueni Wahab Wahhab Yassin Younis Yousef Youssef Zahar Zarqawi Zarif Zawahiri Zayed Zebari
Afridi Akhtar Bhutto Bukhari Butt Chaudhry Dostum Ghani Gillani Haqqani Hekmatyar Iqbal Karzai Khalilzad Malik Mehsud Musharraf Omar Qureshi Rabbani
Rana Saeed Sharif Shinwari Siddiqui Spanta Zardari
Ayalon Barak Barnea Begin Bennett Dagan Dayan Eshkol Gantz Golan Halutz Herzog Katsav Katz Lapid Levy Liberman Lieberman Livni Mofaz Netanyahu Olmert Peres
Peretz Rabin Regev Rivlin Shalit Shalom Shamir Sharon Yaalon Yadlin
Abe Aoki Aso Endo Fujii Fujimori Fujimoto Fujita Fukuda Goto Hara Hasegawa Hashimoto Hatoyama Hayashi Honda Hosokawa Ikeda Inoue Ishiba Ishihara Ishii Ishikawa Ito
Kaifu Kan Kato Kawaguchi Kimura Kishida Kobayashi Koike Koizumi Kondo Kono Machimura Maeda Maehara Matsuda Matsui Matsumoto Miyazaki Mori Morita Murakami
Murayama Nakagawa Nakajima Nakamura Nakasone Nakayama Nishimura Noda Obuchi Ogawa Okada Okamoto Ono Ota Ozawa Saito Sakai Sakamoto Sano Sasaki Sato Shimizu
Suga Sugiyama Suzuki Takagi Takahashi Takeda Takeuchi Tamura Tanaka Tani Ueda Uno Wada Watanabe Yamada Yamaguchi Yamamoto Yamashita Yamazaki Yoshida
Ahn Bae Baek Chae Cho Choe Choi Chun Chung Ha Han Hong Hwang Im Jang Jeon Jeong Ji Jin Joo Jun Jung Kang Kim Ko Kwak Kwon Lee Lim Min Moon Nam Noh Oh Paik Pak
Park Rhee Roh Ryu Seo Shim Shin Sohn Son Song Suh Sung Woo Yang Yi Yoo Yoon Yu Yun
Bai Cai Cao Chan Chang Chao Chen Cheng Cheung Chiang Chiu Choi Chow Cui Dai Deng Ding Dong Du Fan Fang Feng Fu Gao Ge Geng Gong Gu Guo Han He Ho Hong Hou Hsieh Hsu Hu
Hua Huang Jia Jiang Jin Kang Kong Kung Kwok Lai Lam Lau Law Lei Leung Li Liang Liao Lim Lin Ling Liu Lo Long Lu Luo Lv Ma Mao Meng Mo Ng Ouyang Pan Peng Qi Qian Qiao Qin Qiu
Ren Shao Shen Shi Song Su Sun Tan Tang Tao Tian Tong Tsai Tsang Tse Tung Wan Wang Wei Wen Wong Wu Xi Xia Xiang Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yeung Yin Yip You Yu Yuan
Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou
Alekseyev Bogdanov Chernov Churkin Fedorov Gorbachev Gryzlov Ivanov Karasin Kasyanov Kerimov Khodorkovsky Klitschko Kosachev Kovalev Kozlov Kozyrev Kravchuk Kuchma Kudrin Kuznetsov
Lavrov Lebedev Litvinenko Lukashenko Luzhkov Makarov Medvedev Mikhailov Mironov Morozov Navalny Nemtsov Nikitin Novikov Orlov Patrushev Pavlov Peskov Petrov Politkovskaya Popov
Poroshenko Primakov Putin Rogozin Romanov Saakashvili Sechin Semenov Serdyukov Shevardnadze Shoigu Smirnov Sobyanin Sokolov Stepanov Surkov Tymoshenko Vasiliev Volkov Vorobyov
Yanukovych Yatsenyuk Yeltsin Yushchenko Zakharova Zelensky Zhirinovsky Zyuganov Karimov Nazarbayev Niyazov Rakhmon Rahmon Aliyev Sargsyan Kocharyan Pashinyan Bakiyev Atambayev
Advani Agarwal Ambani Banerjee Basu Bhatt Bose Chatterjee Chaudhary Chidambaram Chopra Das Desai Deshmukh Dixit Gandhi Gokhale Goyal Gupta Iyer Jain Joshi Kapoor Kaul Khanna Krishna
Kulkarni Kumar Malhotra Mehta Menon Mishra Modi Mukherjee Nair Naidu Nehru Pandey Patel Patil Pawar Prasad Rajapaksa Rao Reddy Roy Saran Saxena Sen Shah Sharma Shinde Shukla Singh
Sinha Swaraj Tandon Tata Thakur Tiwari Trivedi Vajpayee Varma Verma Yadav
Abacha Abubakar Achebe Adichie Afewerki Akufo Annan Bashir Biya Bongo Buhari Chissano Compaore Conte Dabengwa Deby Desalegn Diouf Gbagbo Isaias Jammeh Jonathan Kabila Kagame Kenyatta
Kibaki Kikwete Kiir Kufuor Machar Mandela Mbeki Mnangagwa Mugabe Museveni Mutharika Mwanawasa Nkurunziza Nujoma Obasanjo Odinga Ouattara Ramaphosa Rawlings Sankara Sata Sirleaf Soyinka
Toure Traore Tsvangirai Tutu Wade Zenawi Zuma Keita Diallo Diarra Coulibaly Mensah Boateng Owusu Okafor Okonkwo Eze Mohamud Farmajo Aideed Guelleh
Abhisit Aquino Arroyo Bui Dang Do Duterte Estrada Hoang Ho Huynh Ibrahim Jokowi Kusuma Le Lien Macapagal Mahathir Marcos Ngo Nguyen Pham Phan Prabowo Putra Razak Santoso Sari Sein
Setiawan Sihanouk Suharto Sukarno Suharto Sukarnoputri Thaksin Tran Truong Vejjajiva Vo Vu Wahid Widodo Wijaya Yudhoyono Shinawatra`);
