import { describe, expect, it } from 'vitest'
import { findNames } from '../../src/library/names.ts'
import { foldName, namesakesAmong, samePerson } from '../../src/library/same-person.ts'
import { article } from '../support/articles.ts'

const people = (text: string) => findNames(article(text)).people

describe('namesakesAmong', () => {
  it('finds a name by either of two surnames', () => {
    const namesakes = namesakesAmong(['Marisol Arboleda Quiñones', 'Marta Nowak', 'Quiñones'])
    expect(namesakes('Marisol Arboleda')).toEqual(['Marisol Arboleda Quiñones'])
    expect(namesakes('Arboleda Quiñones')).toEqual(['Marisol Arboleda Quiñones', 'Quiñones'])
    expect(namesakes('Erik Nowak')).toEqual([])
  })
})

describe('findNames', () => {
  it('learns the role from the words before a name', () => {
    const [person] = people('US Secretary of State Carla Whitcombe arrived. Whitcombe spoke briefly.')
    expect(person).toMatchObject({ name: 'Carla Whitcombe', roles: ['us secretary of state'] })
  })

  it('learns the role from an apposition', () => {
    const [person] = people('The first to speak was Grace Wekesa, the Cabinet Secretary for Foreign Affairs.')
    expect(person?.roles[0]).toMatch(/cabinet secretary/)
  })

  it('takes a capital for nobody, though a word of it is a title', () =>
    expect(people('She read the statement from Bandar Seri Begawan and met Ana Lima.')).toMatchObject([
      { name: 'Ana Lima' },
    ]))

  it('takes no role from a sentence that goes on behind the name', () => {
    const text = 'Lucía Arriaga, this afternoon answered a call from the minister. Arriaga smiled.'
    expect(people(text)).toMatchObject([{ name: 'Lucía Arriaga', roles: [] }])
  })

  it.each(['The Grand Duchy was named.', 'A reporter of the Ottawa Ledger was told so.'])(
    'takes no state and no newspaper for a person: "%s"',
    (text) => expect(people(text)).toEqual([]),
  )

  it.each([
    ['Kenya’s ambassador to the Philippines Ana Lima met her.', ['Ana Lima']],
    ['The undersecretary for Migrant Affairs Ana Lima met her.', ['Ana Lima']],
    ['Danish Shipping, an industry body, protested.', []],
    ['She rang the Minister for Economic Inclusion, Ana Lima.', ['Ana Lima']],
    ['The Nepal Red Cross sent tents.', []],
    ['Unpaid Armenian workers went home.', []],
    ['The Khor Abdullah waterway is narrow.', []],
    ['He rang the minister of Foreign Affairs and Human Mobility of Ecuador.', []],
    ['He rang the Minister of Foreign Affairs, Foreign Employment and Tourism of Nepal.', []],
  ])('takes no part of an office for a part of a name: "%s"', (text, names) =>
    expect(people(text).map(({ name }) => name)).toEqual(names),
  )

  it('takes a surname alone, and a title with a surname, for the same person', () => {
    const { people: found, mentions } = findNames(
      article('Marta Nowak called. Ms Nowak was brief. Nowak then left.'),
    )
    expect(found.map((p) => p.name)).toEqual(['Marta Nowak'])
    expect(mentions).toHaveLength(3)
    expect(found[0]?.gender).toBe('female')
  })

  it('learns the role in parentheses, and in front of a title', () => {
    expect(people('Mr. Sagna (government spokesman) spoke.')).toMatchObject([
      { roles: ['mr. government spokesman'] },
    ])
    expect(
      people('Replies by the Spokesperson, Ambassador Stavros Delivorias, to questions were brief.'),
    ).toMatchObject([{ name: 'Stavros Delivorias', roles: ['spokesperson ambassador'] }])
  })

  it('takes a bureau below an office for nobody', () =>
    expect(people('Office of the Prime Minister\nCommunications Bureau\n\nHe spoke.')).toEqual([]))

  it('keeps two people of one surname apart', () => {
    const names = people('Anna Berg spoke first. Erik Berg answered her.').map((p) => p.name)
    expect(names).toEqual(['Anna Berg', 'Erik Berg'])
  })

  it('takes all particles of a name with it', () => {
    const names = people('President Ursula von der Leyen met Tariq bin Faisal.').map((p) => p.name)
    expect(names).toEqual(['Ursula von der Leyen', 'Tariq bin Faisal'])
  })

  it('learns the role in front of a name with a title', () => {
    expect(people('The Prime Minister, Hon. Moses Tabiaru, received a call.')[0]?.roles).toEqual([
      'prime minister hon.',
    ])
  })

  it('learns no role from whose office said so', () =>
    expect(people('The boats are held in Ras Fanar, the prime minister’s office said.')).toMatchObject([
      { roles: [] },
    ]))

  it('knows who speaks from a line of a letterhead', () =>
    expect(people('Spokesperson: Undersecretary Odhiambo Kariuki\n\nQ: Is it so?')).toMatchObject([
      { name: 'Odhiambo Kariuki' },
    ]))

  it('takes a partnership for no person', () =>
    expect(people('It gives momentum to the Special Strategic and Global Partnership.')).toEqual([]))

  it('takes a ship or a hotel for no person', () => {
    expect(people('The trawler Agia Varvara was towed to the hotel Ziyorat Palas.')).toEqual([])
    expect(people('The ferry Professor Aslanli will sail on Monday.')).toEqual([])
    expect(people('The captain, Agia Varvara, was on the trawler.').map((p) => p.name)).toEqual([
      'Agia Varvara',
    ])
  })

  it('takes no body, place or month for a person', () => {
    expect(people('The Foreign Ministry met in New York in March. The Supreme Court agreed.')).toEqual([])
  })
})

describe('foldName', () => {
  it.each([
    ['Sergei', 'Sergey'],
    ['Zelensky', 'Zelenskyy'],
    ['Karahanlı', 'Karahanli'],
    ['Mikhail', 'Mihail'],
    ['Türk', 'Turk'],
  ])('makes %s and %s the same', (a, b) => expect(foldName(a)).toBe(foldName(b)))

  it('keeps different names different', () => expect(foldName('Rubio')).not.toBe(foldName('Rubin')))
})

it('samePerson accepts initials and shorter forms, not another given name', () => {
  expect(samePerson(['Hillary', 'Rodham', 'Clinton'], ['Hillary', 'Clinton'])).toBe(true)
  expect(samePerson(['J.', 'Smith'], ['Smith'])).toBe(true)
  expect(samePerson(['Hillary', 'Clinton'], ['Bill', 'Clinton'])).toBe(false)
})
