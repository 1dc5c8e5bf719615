import type { PhraseMatch } from './judge-phrases.ts';

/** What of the reporting body decides whose name another one is. */
export interface OwnBody {
  readonly name: string;
  /** Names from the province down; null where unknown. */
  readonly path: readonly string[] | null;
  /** Whether no body of the same kind stands below it: a county's or a township's. */
  readonly isLowest: boolean;
}

/** A body named as the one who did the work: certain where the divisions above the own one are known and none is below. */
export interface OtherBody extends PhraseMatch {
  readonly isCertain: boolean;
}

// Who did the work: at the beginning of a sentence, before a word of doing.
const subject =
  /(?<=^|[。;；!\n]|20\d{2}年(?:度|来|以来)?[,，、]?)\s*([\p{Script=Han}]{2,6}?(?:省|市|县|区|旗|州|镇|乡))((?:人民政府)?[\p{Script=Han}]{0,14}?(?:局|委员会|办公室|办事处|中心|政府|厅))(?=(?:在?20\d{2}年(?:度|全年)?[,，、]?)?(?:认真|严格|深入|积极|高度重视|坚持|共收到|收到|共主动公开|主动公开|全年|持续|不断|始终|扎实|紧紧围绕))/gu;
const noName = /^(?:各|全|本|我|由|对|在|以|为|按|根据|经|市|县|区|省|州|乡|镇|该|上级|同级)/;
const rank = (place: string): string =>
  /省$/.test(place) ? 'province' : /[镇乡]$/.test(place) ? 'township' : /[市州]$/.test(place) ? 'city' : 'county';

/**
 * Finds sentences whose subject is a body of the same kind as the reporting one, but of another place of the same rank
 * (平阳县财政局 in a report of 瑞安市财政局): what a copied text leaves behind. Bodies above the own one are none.
 */
export const findOtherBodies = (text: string, own: OwnBody): OtherBody[] =>
  [...text.matchAll(subject)].flatMap(({ 0: whole, 1: place = '', 2: body = '', index }) => {
    const name = `${place}${body}`;
    const ownPlace = own.name.endsWith(body) ? own.name.slice(0, own.name.length - body.length) : '';
    if (noName.test(place) || ownPlace === '' || ownPlace.endsWith(place) || place.endsWith(ownPlace)) return [];
    if (own.path?.some((above) => above.endsWith(place) || place.endsWith(above))) return [];
    // 市 may be above a county; without the divisions above only the same last character is the same rank.
    const peers =
      own.path === null
        ? place.at(-1) === ownPlace.at(-1)
        : rank(place) === rank(ownPlace) || rank(place) !== 'township';
    if (!peers || own.name.includes(place)) return [];
    return [
      {
        offset: index + whole.length - name.length,
        length: name.length,
        hint: name,
        isCertain: own.path !== null && own.isLowest,
      },
    ];
  });
