import type { Options } from '@dicebear/open-peeps'

type Part<Name extends 'head' | 'facialHair' | 'accessories'> = NonNullable<Options[Name]>[number]

/** What stays the same about a person whatever their mood. Colours are hex digits without `#`. */
export type Look = {
	head: Part<'head'>
	skin: string
	/** Drawn only where the head has a second colour; elsewhere hair is black line. */
	hair: string
	clothes: string
	beard?: Part<'facialHair'>
	glasses?: Part<'accessories'>
}

const skin = {
	pale: 'f9d9bd',
	light: 'edb98a',
	tan: 'd9a066',
	brown: 'b87444',
	deep: '8d5330',
	dark: '7f5642',
}
const hair = {
	black: '2c2320',
	brown: '5b3a29',
	auburn: '9a4a2c',
	fair: 'c9a063',
	grey: 'b9b3aa',
	white: 'e4dfd6',
}
const clothes = {
	brick: 'd9795d',
	teal: '5fa39a',
	ochre: 'e3b34f',
	blue: '8aa3d6',
	plum: 'b583a8',
	sage: '9cb583',
	rose: 'e3a1a1',
	slate: '8da2b3',
}

const named: Record<string, Look> = {
	maya: { head: 'bun2', skin: skin.deep, hair: hair.black, clothes: clothes.ochre },
	ama: { head: 'twists', skin: skin.dark, hair: hair.black, clothes: clothes.brick },
	amina: { head: 'hijab', skin: skin.brown, hair: hair.black, clothes: clothes.teal },
	fatima: { head: 'hijab', skin: skin.tan, hair: hair.black, clothes: clothes.plum },
	priya: { head: 'mediumStraight', skin: skin.brown, hair: hair.black, clothes: clothes.rose },
	mei: { head: 'bangs2', skin: skin.pale, hair: hair.black, clothes: clothes.blue },
	yuki: { head: 'medium1', skin: skin.pale, hair: hair.black, clothes: clothes.sage },
	grace: { head: 'cornrows', skin: skin.dark, hair: hair.black, clothes: clothes.blue },
	rosa: { head: 'longCurly', skin: skin.tan, hair: hair.black, clothes: clothes.brick },
	elena: { head: 'mediumBangs2', skin: skin.light, hair: hair.auburn, clothes: clothes.teal },
	carys: { head: 'bangs', skin: skin.pale, hair: hair.auburn, clothes: clothes.sage },
	joan: { head: 'grayBun', skin: skin.pale, hair: hair.grey, clothes: clothes.plum, glasses: 'glasses2' },
	margaret: { head: 'grayMedium', skin: skin.pale, hair: hair.white, clothes: clothes.blue },
	nkechi: { head: 'afro', skin: skin.dark, hair: hair.black, clothes: clothes.rose, glasses: 'glasses' },
	sofia: { head: 'medium3', skin: skin.light, hair: hair.black, clothes: clothes.ochre },
	ingrid: { head: 'bangs', skin: skin.pale, hair: hair.fair, clothes: clothes.slate, glasses: 'glasses' },
	derek: { head: 'noHair3', skin: skin.pale, hair: hair.grey, clothes: clothes.slate, beard: 'moustache5' },
	george: {
		head: 'grayShort',
		skin: skin.light,
		hair: hair.grey,
		clothes: clothes.sage,
		glasses: 'glasses2',
	},
	arthur: { head: 'grayShort', skin: skin.pale, hair: hair.white, clothes: clothes.brick },
	omar: { head: 'short5', skin: skin.tan, hair: hair.black, clothes: clothes.teal, beard: 'full' },
	yusuf: { head: 'short1', skin: skin.brown, hair: hair.black, clothes: clothes.blue, beard: 'full2' },
	harpreet: { head: 'turban', skin: skin.brown, hair: hair.black, clothes: clothes.brick, beard: 'full3' },
	kwame: { head: 'flatTop', skin: skin.dark, hair: hair.black, clothes: clothes.ochre },
	marcus: { head: 'noHair1', skin: skin.deep, hair: hair.black, clothes: clothes.teal, beard: 'full' },
	tom: { head: 'short4', skin: skin.light, hair: hair.brown, clothes: clothes.blue },
	dylan: { head: 'short4', skin: skin.pale, hair: hair.auburn, clothes: clothes.sage, beard: 'full4' },
	wei: { head: 'short2', skin: skin.light, hair: hair.black, clothes: clothes.slate, glasses: 'glasses2' },
	hiro: { head: 'pomp', skin: skin.pale, hair: hair.black, clothes: clothes.plum },
	luis: { head: 'short3', skin: skin.tan, hair: hair.black, clothes: clothes.sage, beard: 'moustache5' },
	pavel: { head: 'shaved2', skin: skin.pale, hair: hair.brown, clothes: clothes.slate },
	samir: { head: 'dreads2', skin: skin.brown, hair: hair.black, clothes: clothes.rose },
	lan: { head: 'grayMedium', skin: skin.light, hair: hair.grey, clothes: clothes.rose },
	beatriz: { head: 'bun', skin: skin.tan, hair: hair.black, clothes: clothes.teal },
	rob: { head: 'shaved2', skin: skin.pale, hair: hair.brown, clothes: clothes.slate, beard: 'full4' },
	dan: { head: 'short4', skin: skin.pale, hair: hair.fair, clothes: clothes.plum },
	farid: { head: 'short2', skin: skin.tan, hair: hair.black, clothes: clothes.blue, beard: 'full' },
	tomasz: { head: 'short4', skin: skin.light, hair: hair.brown, clothes: clothes.ochre, glasses: 'glasses2' },
	lucia: { head: 'bangs2', skin: skin.tan, hair: hair.black, clothes: clothes.brick },
	thabo: { head: 'grayShort', skin: skin.dark, hair: hair.grey, clothes: clothes.slate },
	aurel: { head: 'grayShort', skin: skin.light, hair: hair.white, clothes: clothes.plum, beard: 'full4' },
	bronwen: {
		head: 'grayMedium',
		skin: skin.pale,
		hair: hair.grey,
		clothes: clothes.teal,
		glasses: 'glasses2',
	},
	carmen: { head: 'grayBun', skin: skin.tan, hair: hair.grey, clothes: clothes.rose },
	chiamaka: { head: 'bun2', skin: skin.dark, hair: hair.black, clothes: clothes.ochre },
	ernesto: { head: 'grayShort', skin: skin.tan, hair: hair.white, clothes: clothes.ochre },
	farah: { head: 'longBangs', skin: skin.brown, hair: hair.black, clothes: clothes.sage },
	hamid: { head: 'grayShort', skin: skin.tan, hair: hair.grey, clothes: clothes.blue, glasses: 'glasses2' },
	hugh: { head: 'short4', skin: skin.pale, hair: hair.auburn, clothes: clothes.ochre },
	ife: { head: 'cornrows2', skin: skin.deep, hair: hair.black, clothes: clothes.teal },
	jonas: { head: 'short4', skin: skin.pale, hair: hair.fair, clothes: clothes.sage, beard: 'full4' },
	joyce: { head: 'grayBun', skin: skin.light, hair: hair.grey, clothes: clothes.sage, glasses: 'glasses2' },
	kirsty: { head: 'mediumBangs', skin: skin.pale, hair: hair.fair, clothes: clothes.blue },
	marek: { head: 'shaved1', skin: skin.pale, hair: hair.brown, clothes: clothes.slate },
	oskar: { head: 'short1', skin: skin.pale, hair: hair.fair, clothes: clothes.slate, glasses: 'glasses' },
	pete: { head: 'short3', skin: skin.light, hair: hair.brown, clothes: clothes.brick },
	ruth: {
		head: 'mediumBangs3',
		skin: skin.light,
		hair: hair.brown,
		clothes: clothes.plum,
		glasses: 'glasses',
	},
	sam: { head: 'short2', skin: skin.pale, hair: hair.fair, clothes: clothes.teal },
	samuel: { head: 'short1', skin: skin.deep, hair: hair.black, clothes: clothes.sage, beard: 'full4' },
	sian: { head: 'medium2', skin: skin.pale, hair: hair.auburn, clothes: clothes.rose },
	tilda: { head: 'bun', skin: skin.pale, hair: hair.auburn, clothes: clothes.ochre },
	jordan: { head: 'twists2', skin: skin.deep, hair: hair.black, clothes: clothes.plum },
}

/** First names whose bearer an author can picture: `tomasz` and `tomasz-zielinski` are both looked up here. */
export const namedLooks: ReadonlyMap<string, Look> = new Map(Object.entries(named))

export const plainLook: Look = { head: 'short5', skin: skin.light, hair: hair.black, clothes: clothes.teal }

/** For every other name: grown-up heads that say little about who it is, and no beards. */
export const openLooks: readonly Look[] = [
	plainLook,
	{ head: 'dreads2', skin: skin.dark, hair: hair.black, clothes: clothes.ochre },
	{ head: 'short4', skin: skin.brown, hair: hair.brown, clothes: clothes.plum },
	{ head: 'twists', skin: skin.deep, hair: hair.black, clothes: clothes.slate, glasses: 'glasses' },
	{ head: 'medium1', skin: skin.tan, hair: hair.black, clothes: clothes.brick },
	{ head: 'grayMedium', skin: skin.pale, hair: hair.grey, clothes: clothes.sage, glasses: 'glasses2' },
	{ head: 'shaved1', skin: skin.tan, hair: hair.black, clothes: clothes.blue },
	{ head: 'dreads1', skin: skin.brown, hair: hair.black, clothes: clothes.rose },
	{ head: 'short3', skin: skin.pale, hair: hair.black, clothes: clothes.ochre, glasses: 'glasses2' },
	{ head: 'afro', skin: skin.dark, hair: hair.black, clothes: clothes.teal },
	{ head: 'grayMedium', skin: skin.brown, hair: hair.brown, clothes: clothes.blue },
	{ head: 'short4', skin: skin.pale, hair: hair.fair, clothes: clothes.brick },
]
