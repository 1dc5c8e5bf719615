// Invented agencies of one kind in many provinces: enough of them to be compared with one another.
import { alone, type Sample } from './sample-parts.ts';

const cities = [
  ['130100', '河北省', '甲示市'],
  ['210100', '辽宁省', '乙示市'],
  ['220100', '吉林省', '丙示市'],
  ['320100', '江苏省', '丁示市'],
  ['330100', '浙江省', '戊示市'],
  ['340100', '安徽省', '己示市'],
  ['350100', '福建省', '庚示市'],
  ['410100', '河南省', '辛示市'],
  ['420100', '湖北省', '壬示市'],
  ['430100', '湖南省', '癸示市'],
  ['510100', '四川省', '子示市'],
] as const;

// Two years of the first ones, one of the others.
const withTwoYears = 3;

const yearOf = (index: number, year: number): Sample => {
  const [code, province, city] = cities[index]!;
  const granted = 4 + index;
  const partiallyGranted = 2 + (index % 4);
  const denied = index % 3;
  const notHeld = 9 + ((index * 7) % 11) + (year === 2024 ? 2 : 0);
  const repeated = index % 2;
  const totalProcessed = granted + partiallyGranted + denied + notHeld + repeated;
  const carriedIn = index % 3;
  const carriedOut = (index * 5) % 4;
  return {
    input: {
      name: `${city}人民政府办公室`,
      year,
      edition: '2021',
      agency: { level: 'prefecture', kind: 'generalOffice', region: { code, name: city, path: [province, city] } },
      publishedOn: `${year + 1}-01-${20 + (index % 8)}`,
      figures: Object.fromEntries(
        alone({
          newReceived: totalProcessed + carriedOut - carriedIn,
          carriedIn,
          granted,
          partiallyGranted,
          deniedInternalAffairs: denied,
          unableNotHeld: notHeld,
          notProcessedDuplicate: repeated,
          totalProcessed,
          carriedOut,
        }),
      ),
    },
    findings: [],
  };
};

/** Eleven agencies in 2024, three of them in 2023 too. */
export const peerYears: readonly Sample[] = cities.flatMap((_, index) => [
  ...(index < withTwoYears ? [yearOf(index, 2023)] : []),
  yearOf(index, 2024),
]);
