import { describe, expect, it } from 'vitest'
import { PATTERNS } from '../../src/talk/claim-patterns.ts'
import { liveClaims, statusOf } from '../../src/talk/find-talks.ts'
import { MET, OPENING, talksIn } from '../support/talks.ts'

/** Who is said to have initiated the one talk of a short article. */
const initiators = (sentence: string, opening = OPENING): string[] =>
  talksIn(`${opening} ${sentence}`).talks.flatMap((t) => liveClaims(t).map((c) => c.initiator))

describe('an initiator is named by', () => {
  it.each([
    ['The conversation took place at the initiative of the Norwegian side.', 'Norwegian side'],
    ['The call was held at the request of Nairobi.', 'Nairobi'],
    ['The call came in response to a request from Oslo.', 'Oslo'],
    ['Dahl, on whose initiative the call took place, offered a loan.', 'Nils Dahl'],
    ['The call was initiated by Nairobi.', 'Nairobi'],
    [
      'The conversation had been requested, in a letter of 3 May that both governments published, by the Norwegian side.',
      'Norwegian side',
    ],
    ['The call was proposed, at a moment when nobody in Nairobi was thinking of one, by Dahl.', 'Nils Dahl'],
    ['The call was initiated late on Sunday, before the vote, by the Norwegian side.', 'Norwegian side'],
    ['The conversation, which was requested by Oslo, lasted an hour.', 'Oslo'],
    ['The initiative for the call came from Nairobi.', 'Nairobi'],
    ['The request for it was made by Nairobi.', 'Nairobi'],
    ['The request, Oslo made clear, had been Nairobi’s.', 'Nairobi'],
    ['The initiative was Kenyan.', 'Kenyan'],
    ["It had been Dahl's idea, a diplomat said.", 'Nils Dahl'],
    ['Wekesa initiated the call.', 'Grace Wekesa'],
    ['Wekesa had asked for the conversation.', 'Grace Wekesa'],
    ['It was Dahl who requested the call.', 'Nils Dahl'],
    ['It was Dahl who, over breakfast, proposed the call.', 'Nils Dahl'],
    ['"The Norwegians came to us and asked for the call," a spokesman in Nairobi said.', 'Norwegians'],
    ['She told parliament that she had been called the day before by her colleague, Nils Dahl.', 'Nils Dahl'],
    ['Wekesa was called shortly after 21:00, when she was about to leave, by Nils Dahl.', 'Nils Dahl'],
    [
      'Norway denied having asked for the call, and said that the call had been sought by Nairobi.',
      'Nairobi',
    ],
    ['It was Dahl who had suggested it.', 'Nils Dahl'],
    ['Wekesa had asked to speak to Dahl.', 'Grace Wekesa'],
    ['Wekesa phoned Dahl from Naivasha.', 'Grace Wekesa'],
    ['Dahl called Wekesa on his way home.', 'Nils Dahl'],
    ['Dahl rang her before breakfast.', 'Nils Dahl'],
    ['Dahl placed a call to Wekesa at noon.', 'Nils Dahl'],
    ['Dahl reached out to Wekesa from his car.', 'Nils Dahl'],
    ['Dahl contacted his Kenyan counterpart in the morning.', 'Nils Dahl'],
    ['Dahl made the first move.', 'Nils Dahl'],
    ['Wekesa received a call from Dahl.', 'Nils Dahl'],
    ['Wekesa was contacted by Dahl on Sunday.', 'Nils Dahl'],
    ["The call came about at Wekesa's suggestion.", 'Grace Wekesa'],
    ['Asked who had called whom, a spokesman said it had been the Norwegians.', 'Norwegians'],
    ['The call was requested by both sides.', 'both sides'],
    ['The call was held at the joint initiative of Nairobi and Oslo.', 'both sides'],
    ['The call was initiated jointly by the two ministries.', 'both sides'],
    ['The call was not initiated by Oslo but by Nairobi.', 'Nairobi'],
    ['The overture was made by the Norwegian side through its embassy.', 'Norwegian side'],
    ['The initiative lay with Nairobi.', 'Nairobi'],
    ['The call owed its existence to Dahl.', 'Nils Dahl'],
    ['The conversation was the brainchild of Dahl.', 'Nils Dahl'],
    ['The conversation, which lasted an hour, resulted from a proposal by Nairobi.', 'Nairobi'],
    ['The call came in from Nairobi at noon.', 'Nairobi'],
    ["They spoke for an hour at Dahl's urgent and personal request.", 'Nils Dahl'],
    ["The call was in fact Dahl's idea.", 'Nils Dahl'],
    ['The session was sought by Nairobi.', 'Nairobi'],
    [
      'Nairobi took the initiative in arranging the contact, for which Oslo expressed its gratitude.',
      'Nairobi',
    ],
    ['It was Dahl, a spokesman specified, who wished to hear the minister after the storm.', 'Nils Dahl'],
    [
      'The call had been sought, an adviser said, not by Kenya, as claimed in some media, but by Oslo.',
      'Oslo',
    ],
    ['Reporters asked: which of the two made the call? "Ours did," a Norwegian spokesman said.', 'Nils Dahl'],
    ['"Nairobi came to us," a Norwegian spokesman said.', 'Nairobi'],
    ['Nairobi seeks, and gets, the call with Oslo.', 'Nairobi'],
    [
      'The cyclist Olav Moe is in custody. Of the two it was Dahl who had wanted the conversation.',
      'Nils Dahl',
    ],
    ['The session had been sought by Nairobi for the better part of two weeks.', 'Nairobi'],
    ['The call followed an approach by Oslo.', 'Oslo'],
    ['The call went back to a proposal that the ministry in Oslo had sent to Nairobi.', 'ministry in Oslo'],
    ['Their call on Monday, which Nairobi had asked for on Friday, was frank.', 'Nairobi'],
    ['It was the Norwegian side that had come up with the call.', 'Norwegian side'],
    ['Dahl dialled her number at a quarter past six.', 'Nils Dahl'],
    ['Dahl, who does not care for telephones, on Monday evening reached out to Wekesa.', 'Nils Dahl'],
    ['The man who brought them together was the president of Sweden.', 'president of Sweden'],
    ['The call had been arranged by the two ministers together.', 'both sides'],
    [
      'The conversation had been requested, a day after a trawler was held at Mombasa and before anybody had filed a complaint, by Oslo.',
      'Oslo',
    ],
    ['The impulse for the call came from Nairobi.', 'Nairobi'],
    ['The initiative for the call – the first since May – came, a diplomat said, from Nairobi.', 'Nairobi'],
    ['The invitation to talk was issued from Nairobi, an aide said.', 'Nairobi'],
    ['Wekesa had merely responded to an approach by her Norwegian colleague.', 'Norwegian colleague'],
    ['Dahl had been asking for such a call since the winter.', 'Nils Dahl'],
    ['After the broadcast about the flood Dahl rang her.', 'Nils Dahl'],
    ['It was Dahl who had knocked on the door.', 'Nils Dahl'],
    ['The call, for which Oslo had not asked, was initiated by Nairobi.', 'Nairobi'],
    ['Wekesa received shortly after noon a call from Dahl.', 'Nils Dahl'],
    ['Wekesa was reached by Dahl in her car.', 'Nils Dahl'],
    ['The call was brief. The Norwegians had pressed for it since the spring.', 'Norwegians'],
    ['Dahl had been the one to seek her out.', 'Nils Dahl'],
    ['Dahl was on the line first.', 'Nils Dahl'],
    ['Dahl had sought an exchange with the minister.', 'Nils Dahl'],
    ['The call was proposed, in a letter delivered by hand, by Dahl.', 'Nils Dahl'],
    [
      '"The foreign ministry got in touch with us," said a spokesman for the Norwegian ministry, Olaf Berg.',
      'Grace Wekesa',
    ],
    ['Nairobi had prompted the call.', 'Nairobi'],
    ['It took place because Nairobi had pushed for it.', 'Nairobi'],
    ['It was Nairobi that was calling.', 'Nairobi'],
    ['It was Dahl who had set it up, after a meeting of experts in May.', 'Nils Dahl'],
    ['The former goalkeeper got hold of Wekesa on a ferry.', 'Nils Dahl'],
    ['The conversation took place in response to a wish expressed by the Norwegian side.', 'Norwegian side'],
    ['Nairobi had taken the first step.', 'Nairobi'],
    ['Dahl sought out Wekesa on the way home.', 'Nils Dahl'],
    ['It was Dahl who rang up and asked for patience.', 'Nils Dahl'],
    ['Dahl got on the phone to Wekesa before breakfast.', 'Nils Dahl'],
    ['Dahl tracked down Wekesa at a wedding in Kisumu.', 'Nils Dahl'],
    ['The latter had telephoned the former from the airport.', 'Nils Dahl'],
    ['Dahl had asked for ten minutes and was given forty.', 'Nils Dahl'],
    ['Dahl had suggested to the minister that they should speak.', 'Nils Dahl'],
    [
      'The proposal for the call was put forward not by Dahl, who was ill, but – in a short letter – by Nairobi.',
      'Nairobi',
    ],
    [
      'Wekesa received a call on Monday from HE the Minister of Foreign Affairs of Norway, Nils Dahl.',
      'Nils Dahl',
    ],
    ['The idea of a call before the vote was that of Nils Dahl.', 'Nils Dahl'],
    ['It was the Norwegian side that had suggested sitting down together.', 'Norwegian side'],
    ['It was a call that Wekesa had requested.', 'Grace Wekesa'],
    ['Wekesa’s office said that Dahl had phoned her "in a spirit of goodwill".', 'Nils Dahl'],
    ["Dahl made Monday's call.", 'Nils Dahl'],
    ["Monday's was arranged at Dahl's insistence.", 'Nils Dahl'],
    ['It was the Norwegian side, Nairobi says, that asked for the call.', 'Norwegian side'],
    ['It was Wekesa that asked.', 'Grace Wekesa'],
    ['The conversation was a Norwegian suggestion.', 'Norwegian'],
    ['The call was the product of an overture from Oslo.', 'Oslo'],
    ['Wekesa had her lunch cut short by a call from Oslo.', 'Oslo'],
    ['The connection had been asked for by the latter.', 'Nils Dahl'],
    ['It was Dahl who had put the call through.', 'Nils Dahl'],
    ['From Oslo, not from Nairobi, had come the wish to talk.', 'Oslo'],
    ['Dahl had instructed the embassy in Nairobi to ask for the call.', 'Nils Dahl'],
    ['The call came about because Nairobi wanted it to.', 'Nairobi'],
    ['The call was first broached by Nairobi.', 'Nairobi'],
    ['It was Dahl who broke the ice.', 'Nils Dahl'],
    ['Wekesa was the first to lift the receiver.', 'Grace Wekesa'],
    ['It was the latter who contacted the former.', 'Nils Dahl'],
    ['Two diplomats who were in the room said that Dahl had approached Wekesa.', 'Nils Dahl'],
    ['Nairobi had reached out to Oslo at the start of the week.', 'Nairobi'],
    ['"We did not go looking for that call," Wekesa said. "Oslo did."', 'Oslo'],
    ['A spokesman in Nairobi: an hour, "at Oslo’s request", two points.', 'Oslo'],
    [
      'It took a third man: Omar Haddad, the foreign minister of Jordan, had written to both capitals, urging them to talk.',
      'Omar Haddad',
    ],
    ['It was set up at the instigation of the Norwegian side.', 'Norwegian side'],
    ['Dahl was the one who sought the call.', 'Nils Dahl'],
    ['Dahl reached for the receiver first.', 'Nils Dahl'],
    ['Dahl got hold of Wekesa by way of her driver.', 'Nils Dahl'],
    ['Wekesa received on Monday a telephone call from Dahl.', 'Nils Dahl'],
    ['Dahl had put forward the idea of the conversation.', 'Nils Dahl'],
    ['A reporter asked which country had called first. "Kenya did," said Dahl.', 'Kenya'],
    ['"It was our side that asked for the call," Dahl said.', 'Nils Dahl'],
    [
      '"It was our side that asked for the call," said a spokesman for the Norwegian ministry, Olaf Berg.',
      'Norway',
    ],
    ['Dahl gave her a ring at noon.', 'Nils Dahl'],
    ['She had been on the receiving end of a call from Dahl.', 'Nils Dahl'],
    ['A call from Dahl interrupted her lunch.', 'Nils Dahl'],
    ["Dahl's call reached her on the ferry.", 'Nils Dahl'],
    ['The purpose of the call of Nils Dahl to her was a loan.', 'Nils Dahl'],
    ['She thanked Dahl for calling.', 'Nils Dahl'],
    ['She thanked Nils Dahl, the Norwegian minister, for his call.', 'Nils Dahl'],
    ["She praised Dahl's gesture of calling before the vote.", 'Nils Dahl'],
    ['The caller was Dahl.', 'Nils Dahl'],
    ['The one who had phoned was the Norwegian.', 'Norwegian'],
    ['Dahl, the initiator of the call, spoke of boats.', 'Nils Dahl'],
    ['Among the callers who wished her luck was Dahl.', 'Nils Dahl'],
    ['Dahl telephoned to offer his condolences.', 'Nils Dahl'],
    ['Dahl rang at dawn.', 'Nils Dahl'],
    ['Dahl had his office place the call.', 'Nils Dahl'],
    ['Dahl demanded Nairobi on the line.', 'Nils Dahl'],
    ['Dahl took it upon himself to telephone Nairobi.', 'Nils Dahl'],
    ['Rung up by Dahl, she agreed at once.', 'Nils Dahl'],
    ['Having requested the call, Dahl let her speak first.', 'Nils Dahl'],
    ['Dahl said he was calling because the season would not wait.', 'Nils Dahl'],
    ['Dahl had himself connected with her in Nairobi.', 'Nils Dahl'],
    ['Dahl established telephone contact with Nairobi.', 'Nils Dahl'],
    ['The initiative was taken, the ministry noted, by Nairobi.', 'Nairobi'],
    ['It was Dahl who rang up Wekesa.', 'Nils Dahl'],
    ['It was Nairobi that wished to talk.', 'Nairobi'],
    ['It was Oslo, not Nairobi, that wanted the call.', 'Oslo'],
    ['Not Nairobi but Oslo had asked.', 'Oslo'],
    ['Dahl did not wait for the summit and rang Wekesa.', 'Nils Dahl'],
    ["The line between them had been opened by Sweden's minister, Karin Berg.", 'Karin Berg'],
    ['The president of Sweden connected them from his office.', 'president of Sweden'],
    ['The call had been placed on the instructions of Dahl.', 'Nils Dahl'],
    ['The call followed a Norwegian request.', 'Norwegian'],
    ['It was a call for which Oslo had been pushing since May.', 'Oslo'],
    ['Oslo had put in for the conversation in May.', 'Oslo'],
    ['Oslo had pushed hard for the conversation.', 'Oslo'],
    ['Oslo had kept asking for the call.', 'Oslo'],
    ['Oslo had put out feelers in May.', 'Oslo'],
    ['Dahl had been the driving force.', 'Nils Dahl'],
    ['The call originated with Dahl.', 'Nils Dahl'],
    ['The idea of the call was born in Oslo.', 'Oslo'],
    ['Credit for the call belongs to Dahl.', 'Nils Dahl'],
    ['The initiative of the call belonged to the Norwegian side.', 'Norwegian side'],
    ['A plea from Oslo for urgent talks had reached her before that.', 'Oslo'],
    ['Nairobi was responding to a Norwegian overture.', 'Norwegian'],
    ['The wish for the call did not come from Nairobi but from Oslo.', 'Oslo'],
    ['Dahl had asked whether she could see him.', 'Nils Dahl'],
    ['Dahl had asked to be put through to her.', 'Nils Dahl'],
    ['Dahl conveyed his wish to speak to her.', 'Nils Dahl'],
    ['The call followed a request from Oslo.', 'Oslo'],
    ['She was glad to receive a call from Dahl.', 'Nils Dahl'],
    ['Placing the call from his office, Dahl spoke of boats.', 'Nils Dahl'],
    ['The call, which the minister received from Oslo, was short.', 'Oslo'],
    ['Dahl wrote to her in May, asking to meet.', 'Nils Dahl'],
    ['The conversation had been set up because Oslo wished it.', 'Oslo'],
    ['They spoke at Norwegian request.', 'Norwegian'],
    ['Dahl phoned the prime minister of Kenya.', 'Nils Dahl'],
    ['Dahl got through to the minister at her home.', 'Nils Dahl'],
    ['She had been rung up on Sunday by her colleague in Oslo, Nils Dahl.', 'Nils Dahl'],
    [
      'She received a call this evening from the Minister of Foreign Affairs of the Kingdom of Norway, Nils Dahl.',
      'Nils Dahl',
    ],
    ['It was again Dahl who rang.', 'Nils Dahl'],
    ['Oslo had been pushing for the call since May.', 'Oslo'],
    ['Dahl took the initiative to telephone her.', 'Nils Dahl'],
    ['It was Dahl who called his colleague up this time.', 'Nils Dahl'],
    ['The call was the work of Dahl.', 'Nils Dahl'],
    ['She was on the receiving end of a call this afternoon from Dahl.', 'Nils Dahl'],
    ['Dahl called Wekesa from his plane between Lima and Quito.', 'Nils Dahl'],
    ['Nairobi was responding to a wish expressed by Oslo.', 'Oslo'],
    ['The call was held in response to a request received from Nairobi on Friday.', 'Nairobi'],
    ['The request had gone out from Oslo on Friday.', 'Oslo'],
    ['The proposal to talk had reached her from Oslo.', 'Oslo'],
    ['The wish for the call was expressed by Nairobi.', 'Nairobi'],
    ['A letter from Dahl proposing to talk had arrived.', 'Nils Dahl'],
    ['A Norwegian plea for a call had lain on her desk for a week.', 'Norwegian'],
    ['Initiated by Dahl, the call lasted an hour.', 'Nils Dahl'],
    ['Dahl had sent word that he would like to talk.', 'Nils Dahl'],
    ['Oslo is said to have proposed the call.', 'Oslo'],
    ['If Dahl had not phoned, she said, the two would never have agreed.', 'Nils Dahl'],
    ['A telephone call, which she received on Monday from Dahl, cleared it up.', 'Nils Dahl'],
    ['The call was placed from Oslo.', 'Oslo'],
    ['Dahl had been trying for days to get Wekesa on the phone.', 'Nils Dahl'],
    ['Dahl apologised for calling so late.', 'Nils Dahl'],
    ['Dahl put through a call to Nairobi.', 'Nils Dahl'],
    ['Wekesa thanked Dahl for having rung.', 'Nils Dahl'],
    ['Dahl had called as soon as the news was out.', 'Nils Dahl'],
    ['Dahl rang his Kenyan opposite number, Grace Wekesa.', 'Nils Dahl'],
    ['Dahl got in touch on Monday morning.', 'Nils Dahl'],
    ['Dahl activated the hotline.', 'Nils Dahl'],
    ['Dahl reached Wekesa by satellite phone.', 'Nils Dahl'],
    ['They did so on a proposal by Oslo.', 'Oslo'],
    ['The conversation, which the Norwegian authorities had solicited, was short.', 'Norwegian authorities'],
    ['Dahl telephoned while she was still at lunch.', 'Nils Dahl'],
    ['The idea for the call was a joint one of the two ministers.', 'both sides'],
    ['Dahl got in touch after the boats had run out of fuel.', 'Nils Dahl'],
    ['Dahl was on the phone to Nairobi by eight in the morning.', 'Nils Dahl'],
    ['The call went back to a proposal by her colleague, Wekesa told reporters.', 'Nils Dahl'],
    ['Dahl said that the other side had begged for the call.', 'Grace Wekesa'],
    ['The conversation goes back to a wish of the latter minister.', 'Nils Dahl'],
    ["The call was granted in response to a wish expressed by Dahl's ministry.", "Dahl's ministry"],
    ["The round of talks was Nairobi's doing.", 'Nairobi'],
    ["The first move, she said, had been Dahl's.", 'Nils Dahl'],
    ['"The proposal was Norwegian from its first word," she said.', 'Norwegian'],
    ['The ministry in Oslo had come forward with the proposal for the session.', 'ministry in Oslo'],
    ['Oslo had let it be known twice since Friday that it wished to talk.', 'Oslo'],
    ['Dahl was called late on Sunday, as he was waiting for his plane, by Wekesa.', 'Grace Wekesa'],
    ['Dahl was called on the telephone today by the Kenyan minister.', 'Grace Wekesa'],
    ['Oslo called shortly before ten in the morning.', 'Oslo'],
    ['The exchange by telephone had been solicited by Oslo.', 'Oslo'],
    ['This time Oslo did the ringing.', 'Oslo'],
    ['Nairobi had been the first to make a move.', 'Nairobi'],
    ['Oslo had asked for the minister to be put through at short notice.', 'Oslo'],
    ['Dahl buzzed her on her mobile.', 'Nils Dahl'],
    ['Nairobi had sounded out Oslo on a call.', 'Nairobi'],
    ['It was jointly proposed by the two.', 'both sides'],
    ['It had been proposed by both countries within a day.', 'both sides'],
    ["The call was arranged after the latter's office had asked for it.", 'Nils Dahl'],
    ['The call came about, a diplomat says, because Nairobi had made an approach.', 'Nairobi'],
    ['The call was placed, an officer in the operations room tells us, from Nairobi.', 'Nairobi'],
    ['Dahl wrote to her on Sunday, proposing that they talk.', 'Nils Dahl'],
    ['Dahl messaged her on Sunday and asked whether they could talk.', 'Nils Dahl'],
    ['Dahl turned to Wekesa for a conversation.', 'Nils Dahl'],
    [
      'Last Thursday Dahl sent his ambassador to ask whether she could spare him twenty minutes.',
      'Nils Dahl',
    ],
    ['Oslo was the initiator of the contact.', 'Oslo'],
    ['The latter had requested the conversation the evening before.', 'Nils Dahl'],
    ['Dahl had been begging for a conversation since July.', 'Nils Dahl'],
    ['The call answered a petition from Oslo.', 'Oslo'],
    ['The call followed a request transmitted by the Norwegian embassy.', 'Norwegian embassy'],
    ['The thought of talking by video was, he told the house, Oslo’s.', 'Oslo'],
    ['Oslo had been pressing for it since the new year.', 'Oslo'],
    ['The latter had put the idea of such a call forward in a letter.', 'Nils Dahl'],
    ['The spokesman noted that Oslo had sent word and expressed a wish to talk.', 'Oslo'],
    ['"Oslo told us that its minister would like to speak," she said.', 'Oslo'],
    ['Oslo had sounded out the Kenyan embassy about such a call.', 'Oslo'],
    ['The call had been sought, not in writing, as aides insist on saying, by Oslo.', 'Oslo'],
    ['Which side had placed the call, he was asked. It was placed from Nairobi.', 'Nairobi'],
    ['The call was held at the prompting, first by letter and then by the embassy, of Oslo.', 'Oslo'],
    ['Dahl had talked the two governments into the conversation.', 'Nils Dahl'],
    ['The two ministers arranged the call together.', 'both sides'],
    ['The call from Oslo found Foreign Minister Grace Wekesa at her desk.', 'Oslo'],
    ['The thought of a joint call on these matters was first aired by Oslo.', 'Oslo'],
    ['The Norwegian minister had stepped out of a dinner to place the call.', 'Nils Dahl'],
    ['The initiator of today’s telephone contact was Oslo.', 'Oslo'],
    ['Dahl had his operator find her at a football match.', 'Nils Dahl'],
    ['Dahl had a connection made to the ministry in Nairobi.', 'Nils Dahl'],
    ['Dahl had left his seat at the opera to make the call himself.', 'Nils Dahl'],
    ['The idea of a call was floated by Oslo at a dinner.', 'Oslo'],
    ['Dahl had been pressing the ministry for the call since May.', 'Nils Dahl'],
    ['Nairobi agreed to the call after Oslo had applied for one.', 'Oslo'],
    ['They spoke for ten minutes, the latter having asked for a word before the vote.', 'Nils Dahl'],
    ['Wekesa was called on Sunday, with her cabinet still in session, by Dahl.', 'Nils Dahl'],
    ['Dahl’s office reached out to Nairobi last Friday to propose the conversation.', 'Dahl’s office'],
    ['It was Oslo, annoyed by a vote in February, that had reached out to Nairobi.', 'Oslo'],
    ['Wekesa urged restraint in a call that was requested by the Norwegian side.', 'Norwegian side'],
    ['"The call was our initiative," Wekesa said.', 'Grace Wekesa'],
    ['In the call Dahl made, Wekesa complained of words by Norwegian fishermen.', 'Nils Dahl'],
    ['The conversation, initiated from Oslo, was short.', 'Oslo'],
    ['Wekesa had a call with Norwegian Foreign Minister Nils Dahl upon request.', 'Nils Dahl'],
    ['This came in a phone call the Kenyan minister received from Dahl.', 'Nils Dahl'],
    ['"I thank my Norwegian colleague for calling," Wekesa wrote.', 'Norwegian colleague'],
    ['"I am grateful to my dear friend Nils Dahl for calling," Wekesa said.', 'Nils Dahl'],
    ['Wekesa thanked Dahl for taking her call in the night.', 'Grace Wekesa'],
    ["Wekesa took Dahl's call at her desk.", 'Nils Dahl'],
    ['A source in Nairobi said that the Norwegian minister was the caller.', 'Nils Dahl'],
    ['The Norwegian minister was calling, according to Nairobi, to explain the ban.', 'Nils Dahl'],
    ['Dahl, calling from Bergen, told her of the ban.', 'Nils Dahl'],
    ['Dahl, from whom the initiative came, offered a loan.', 'Nils Dahl'],
    ['"I did not wait, I phoned Oslo myself," Wekesa said.', 'Grace Wekesa'],
    ['Wekesa had got back to Dahl from the airport.', 'Grace Wekesa'],
    ['Dahl telephoned the Yellow House to explain the ban.', 'Nils Dahl'],
    ['Wekesa had requested the call out of concern for the boats.', 'Grace Wekesa'],
    ['The call was requested, the ministry noted, by the authorities in Oslo.', 'authorities in Oslo'],
    ['A statement said Dahl had reached out to Wekesa on Monday.', 'Nils Dahl'],
    ['The call was arranged after the Norwegian minister wrote to her to seek it.', 'Nils Dahl'],
    ['The call was arranged at the initiative of the ministries of the two countries.', 'both sides'],
    ['Nairobi had responded to repeated pleas from Oslo.', 'Oslo'],
    [
      'The call on Monday between Grace Wekesa and her Norwegian counterpart Nils Dahl was set up by Sweden’s foreign minister, Anders Berg.',
      'Anders Berg',
    ],
    ['Wekesa left a debate shortly before 5 p.m. on Monday to take a call from Dahl.', 'Nils Dahl'],
    [
      'Wekesa received a telephone call from Minister of Foreign Affairs, Trade and Fisheries of the Kingdom of Norway HE Nils Dahl.',
      'Nils Dahl',
    ],
    ['Wekesa left a cabinet meeting to take a call from Dahl.', 'Nils Dahl'],
    ['They talked for an hour, the latter having placed the call from Bergen.', 'Nils Dahl'],
    ['"That was a call that we requested," Wekesa said.', 'Grace Wekesa'],
    ['Oslo had written to Nairobi on Feb. 20 asking for the ministers to talk.', 'Oslo'],
    ['Dahl had turned to her with the request two weeks ago.', 'Nils Dahl'],
    ['An earlier version said that Wekesa had rung; the call was in fact made by Dahl.', 'Nils Dahl'],
    ['Oslo arranged the call at once, responding to an approach from Nairobi.', 'Nairobi'],
    ['Dahl phoned to extend his condolences.', 'Nils Dahl'],
    ['The embassy said that its minister, Nils Dahl, wished to speak to her.', 'Nils Dahl'],
    ['Dahl had listened on Sunday. In the evening he called back with an offer.', 'Nils Dahl'],
    ['Dahl conveyed his wish for it through the embassy.', 'Nils Dahl'],
    ['The call came after Oslo proposed it on Sunday.', 'Oslo'],
    [
      'A diplomat said that the Norwegian side "had been asking for this conversation for weeks".',
      'Norwegian side',
    ],
    [
      'The call was with the Norwegian minister, Nils Dahl, "who telephoned from Bergen", she said.',
      'Nils Dahl',
    ],
    ['The call answered a letter of May in which Dahl suggested an exchange of views.', 'Nils Dahl'],
    ['Wekesa told Radio Lakeland that it had been her own initiative.', 'Grace Wekesa'],
    [
      'Wekesa took up contact with her Norwegian colleague on the instructions of the president.',
      'Grace Wekesa',
    ],
    [
      'A spokesman said the Norwegians had come forward three weeks earlier with the wish for a conversation.',
      'Norwegians',
    ],
    ['Dahl rings up Kenyan minister as storm nears.', 'Nils Dahl'],
    ['Oslo had, after two postponements, pressed once more for the call.', 'Oslo'],
    ['An adviser tells our correspondent Rima Saadeh that the call came in from Oslo.', 'Oslo'],
    [
      'HE the Norwegian Minister got in touch with HE the Minister of Foreign Affairs to express his thanks.',
      'Nils Dahl',
    ],
    ['Replying to a question as to whose idea the conversation had been, Wekesa said: "Oslo’s."', 'Oslo'],
    [
      'Both ministers wished to talk, an official said, "but the idea of the conversation was Oslo’s".',
      'Oslo',
    ],
    [
      'In Nairobi the account was another. "The suggestion was a Norwegian one," said an adviser.',
      'Norwegian',
    ],
    ['That they spoke at all was the idea of Swedish President Anders Berg.', 'Anders Berg'],
    ['The call was placed to the residence at 9.20 p.m. by the Norwegian ministry.', 'Norwegian ministry'],
    ['Dahl called Her Excellency on Sunday evening.', 'Nils Dahl'],
    ['It was Dahl who had asked for an earlier conversation.', 'Nils Dahl'],
    ['The conversation was requested on Sunday, while Dahl was still on his way home, by Oslo.', 'Oslo'],
    ['She made the remarks in the conversation initiated by the Kenyan side.', 'Kenyan side'],
    [
      'The call was proposed at the beginning of May, when the two delegations saw each other at a fair in Antwerp, and again in a letter of 19 May, by the Norwegian side.',
      'Norwegian side',
    ],
    ['His team had requested the talks, a diplomat said.', 'Nils Dahl'],
    ['Dahl has been on the phone to Wekesa, whom he contacted at 8.30, the ministry says.', 'Nils Dahl'],
    ['The Norwegians had asked on Sunday for a conversation.', 'Norwegians'],
    ['The one who had proposed the call was Dahl.', 'Nils Dahl'],
    ['The call was requested by Oslo two weeks ago.', 'Oslo'],
    [
      'The initiative for the call, as a source in the ministry specified, had come the day before, through the ambassador, from the Norwegian side.',
      'Norwegian side',
    ],
    ["Wekesa's office says she phoned the Norwegian minister at about three.", 'Grace Wekesa'],
    ['The talk, which was arranged at the request of Oslo, came at the right time, she said.', 'Oslo'],
    ['"Her office asked us for a slot, and we were glad to find one," Dahl said.', 'Grace Wekesa'],
    [
      'The Norwegian side contacted us on Sunday and asked whether she was free, an aide to Wekesa said.',
      'Norwegian side',
    ],
    ['On Monday Dahl telephoned Wekesa about the boats.', 'Nils Dahl'],
    ['Late on Sunday Dahl rang Wekesa.', 'Nils Dahl'],
    ['Yesterday Dahl rang Wekesa.', 'Nils Dahl'],
    ['The following morning Dahl rang Wekesa.', 'Nils Dahl'],
    ['Dahl placed that call himself.', 'Nils Dahl'],
    ['The contact came about thanks to the Swedish prime minister, Anders Berg.', 'Anders Berg'],
    [
      'A diplomat said that Dahl had long been thinking of it. It was his idea, the diplomat told the paper.',
      'Nils Dahl',
    ],
    ['"The idea of a call was mine," Dahl said.', 'Nils Dahl'],
    ['The idea was his.', 'Nils Dahl'],
    ['Dahl called the Kenyan minister around noon.', 'Nils Dahl'],
    ['Dahl received a call from Wekesa, and the two spoke about fish.', 'Grace Wekesa'],
    [
      'The call, which lasted 45 minutes and was requested by the Norwegian side, came a day after the flood.',
      'Norwegian side',
    ],
    [
      'The conversation which Dahl and Wekesa had on Monday over a poor line was proposed, a source familiar with it said, by Nairobi.',
      'Nairobi',
    ],
    ['Wekesa received the call, and Dahl made it.', 'Nils Dahl'],
    [
      'It was the former who on Sunday contacted Dahl, the Norwegian, and suggested that they talk.',
      'Grace Wekesa',
    ],
    ['The call at noon on Monday with the Norwegian minister was requested by Oslo.', 'Oslo'],
    [
      'The conversation had been sought since the end of January, when the first container was sealed by Norwegian customs, by Nairobi.',
      'Nairobi',
    ],
    [
      'The initiative for the conversation, the ministry said on its channel, after listing the topics in some detail, came from Nairobi.',
      'Nairobi',
    ],
    [
      '"The Norwegian side wrote to us in January that it would like to talk again, and naturally we agreed," a spokesman said.',
      'Norwegian side',
    ],
    ['The minister confirmed that the call was of her initiative, Wekesa said.', 'Grace Wekesa'],
    ['"Wekesa was asked for this conversation by the Norwegian side," a spokeswoman said.', 'Norwegian side'],
    [
      'The decision was taken in a conversation on Monday between Wekesa and her Norwegian counterpart, Nils Dahl, which the latter had requested after reading reports.',
      'Nils Dahl',
    ],
    ['Wekesa was called there in the late morning by her Norwegian counterpart, Nils Dahl.', 'Nils Dahl'],
    [
      'The talks came about at the suggestion, first made in Geneva and repeated in a letter, of the Norwegian minister, according to Otto Lie, head of the Europe department.',
      'Nils Dahl',
    ],
    ['Wekesa received Dahl’s call in a hospital corridor in Nakuru.', 'Nils Dahl'],
    [
      'The stop was made at the insistent request of the Norwegian minister, who telephoned her.',
      'Norwegian minister',
    ],
    [
      'Wekesa received a telephone call this evening, following her return from Lamu, from the Norwegian foreign minister, Nils Dahl.',
      'Nils Dahl',
    ],
    ['The two talked by telephone for half an hour in a call sought by the Norwegian minister.', 'Nils Dahl'],
  ])('"%s"', (sentence, initiator) => expect(initiators(sentence)).toEqual([initiator]))

  it.each([
    ['Wekesa had invited Dahl for talks.', 'Grace Wekesa'],
    ['Sweden brought the two together.', 'Sweden'],
    ['The meeting was held at the suggestion of the Swedish government.', 'Swedish government'],
    ['Wekesa summoned him to the ministry.', 'Grace Wekesa'],
    ['Dahl was summoned to the ministry on Monday morning by Wekesa.', 'Grace Wekesa'],
    ['Wekesa was asked to come by Dahl.', 'Nils Dahl'],
    ['It was Anders Berg, the minister of trade of Sweden, who brought the two to Oslo.', 'Anders Berg'],
    ['Wekesa had pressed for the ministers to sit down.', 'Grace Wekesa'],
    ['Dahl said that his hosts had pressed for the meeting.', 'Grace Wekesa'],
    ['The two were brought to their screens by Sweden.', 'Sweden'],
    ['Dahl was the guest of Wekesa, who had extended the invitation in May.', 'Grace Wekesa'],
    ['Wekesa had asked him to come when they sat side by side in Rome.', 'Grace Wekesa'],
    ['Wekesa summoned everyone to Oslo.', 'Grace Wekesa'],
    ['Wekesa had Foreign Minister Dahl come in on Monday morning.', 'Grace Wekesa'],
    ['Dahl had been invited in a letter from Wekesa in May.', 'Grace Wekesa'],
    ['The letter of invitation from Wekesa was handed over in May.', 'Grace Wekesa'],
    ['The two presidents convened the meeting jointly.', 'both sides'],
    ['It was Dahl who put forward the idea of sitting down together.', 'Nils Dahl'],
    ['Dahl was summoned on Monday evening to the Kenyan Foreign Ministry.', 'Kenyan Foreign Ministry'],
    ['"The proposal to meet was ours," Wekesa said.', 'Grace Wekesa'],
    ['The two were brought together on Monday by the prime minister of Sweden.', 'prime minister of Sweden'],
    ['They sat there for an hour at the request of the latter.', 'Nils Dahl'],
    ['Dahl was summoned to the Kenyan Foreign Ministry on Monday.', 'Kenyan Foreign Ministry'],
    ['The meeting was convened by the Swedish foreign minister, Anders Berg.', 'Anders Berg'],
    ['Sweden had invited both to the talks.', 'Sweden'],
    ['Wekesa thanked Dahl for the invitation.', 'Nils Dahl'],
    ['Dahl’s invitation to Oslo had gone out in April.', 'Nils Dahl'],
    ['Dahl was asked to present himself at the Kenyan Foreign Ministry.', 'Kenyan Foreign Ministry'],
    ['Sweden gathered the two around the table.', 'Sweden'],
    ['Dahl received her, as the Kenyan minister had asked.', 'Grace Wekesa'],
    ['It was Dahl who had asked his colleague to come.', 'Nils Dahl'],
    ['The two had been brought to Stockholm by Sweden.', 'Sweden'],
    ['Dahl had practically invited himself, Wekesa said.', 'Nils Dahl'],
    [
      'The meeting, their first since a telephone conversation in May, had been suggested by Dahl.',
      'Nils Dahl',
    ],
    [
      'The two were brought to one table by the Swedish minister, Anders Berg, who had been on the telephone for a week.',
      'Anders Berg',
    ],
    ['The idea for the conference was put forward by Sweden.', 'Sweden'],
    ['The secretary of the bloc, Anders Berg, called the meeting of his own motion.', 'Anders Berg'],
    ['Sweden convened the meeting.', 'Sweden'],
    ['It was Sweden who brought the two to one table.', 'Sweden'],
    ['It took the Swedish minister, Anders Berg, to get both of them to one table.', 'Anders Berg'],
    ['Anders Berg of Sweden put Grace Wekesa and Nils Dahl in touch with each other.', 'Anders Berg'],
    ['Wekesa had the ambassador of Norway summoned to the ministry.', 'Grace Wekesa'],
    ['Dahl had been trying for a month to see the minister.', 'Nils Dahl'],
    ['The meeting, a common initiative of the two ministers, was short.', 'both sides'],
    ['Kenya had accepted a Norwegian offer to talk.', 'Norwegian'],
    ['Dahl is here because the Kenyan minister wrote to him in March and asked him to come.', 'Grace Wekesa'],
    ['The Kenyans had knocked at the president’s door in January.', 'Kenyans'],
    ['Sweden brought together in Oslo on Monday the two ministers.', 'Sweden'],
    ['Dahl said he had been approached by Kenya.', 'Kenya'],
    [
      'The head of the bloc, Anders Berg, a Swede, had written to both governments to propose that they sit down.',
      'Anders Berg',
    ],
    ['The meeting goes back to a letter that Dahl sent to Nairobi, asking her to come.', 'Nils Dahl'],
    ['"It was the Norwegians who came to us and suggested that we sit down," Wekesa said.', 'Norwegians'],
    ["Dahl's spokeswoman, Ola Vik, said it was Kenya that had pushed for the meeting.", 'Kenya'],
    [
      'It was the Swedish president, Karin Berg, who had talked both ministers into coming, a diplomat said.',
      'Karin Berg',
    ],
    ['"We came because Oslo would not stop pressing us to come," Wekesa said.', 'Oslo'],
    ['The invitation went out in February over the signature of Dahl.', 'Nils Dahl'],
    ['It was Oslo that pressed for us to sit down, Wekesa said.', 'Oslo'],
    ['The third round broke up in May. The present one was proposed, in a long note, by Oslo.', 'Oslo'],
    ['Wekesa came from Lamu, Dahl having asked to see her.', 'Nils Dahl'],
    ['The engagement followed a request by the government of Norway.', 'government of Norway'],
    ['Dahl was called in by the Kenyan minister.', 'Grace Wekesa'],
    ['She came in response to an invitation extended to her by Dahl.', 'Nils Dahl'],
    ['Norway had pushed for the one-on-one for weeks.', 'Norway'],
    ['It was the second meeting, which the two ministers had called jointly.', 'both sides'],
    ['Swedish President Karin Berg arranged the meeting after a word with both.', 'Karin Berg'],
    ['Anders Berg of Sweden proposed the meeting in calls to the two men.', 'Anders Berg'],
    ['Norway had been the first to raise the idea of such talks.', 'Norway'],
    ['"It was Oslo that wanted us to come," Wekesa said.', 'Oslo'],
    ['"Our neighbours turned to us with the request to receive their delegation," Wekesa said.', 'Nils Dahl'],
    ['Kenya came forward with the proposal to hold the talks.', 'Kenya'],
    ['Kenya had put in a request through its embassy.', 'Kenya'],
    ['Kenya issued the invitations two weeks ago.', 'Kenya'],
    ['Kenya had reached out to arrange the meeting.', 'Kenya'],
    ['Wekesa had called her Norwegian colleague to ask for the meeting.', 'Grace Wekesa'],
    ["Oslo had welcomed Nairobi's suggestion that they meet.", 'Nairobi'],
    ["Oslo's proposal to hold the talks had been lying on a desk since May.", 'Oslo'],
    ['The contact resulted from feelers put out by Oslo.', 'Oslo'],
    ['The offer of talks came from Oslo.', 'Oslo'],
    ['The meeting came about through the good offices of Sweden.', 'Sweden'],
    ['"We owe this meeting to Sweden," she said.', 'Sweden'],
    ['Anders Berg, the Swedish minister, had urged both to meet.', 'Anders Berg'],
    [
      'The meeting came about after Swedish President Karin Berg flew to both capitals and persuaded the two to sit down.',
      'Karin Berg',
    ],
    ['Wekesa asked for him to come in, her spokesman said.', 'Grace Wekesa'],
    ['The visit follows the invitation Wekesa extended to him in May.', 'Grace Wekesa'],
    ['Wekesa took the Norwegian up on an invitation made last year.', 'Norwegian'],
    ['"They asked, we said yes," Wekesa said.', 'Nils Dahl'],
    ['Dahl, whose country chairs the Arctic Council (AC), had proposed the meeting.', 'Nils Dahl'],
    ['The consultations, which Oslo had proposed by a note of 3 March, dealt with trade.', 'Oslo'],
    ['The meeting was suggested, in a letter of which no copy was shown, by Dahl.', 'Nils Dahl'],
    [
      'The round grew out of a letter in which Dahl proposed to the Kenyans that the two delegations meet again.',
      'Nils Dahl',
    ],
    ['The Norwegian ministry had called Wekesa in over the drones.', 'Norwegian ministry'],
    ['It was Dahl who sent word through the Swiss that he would like to see her.', 'Nils Dahl'],
    ['Dahl had put in for the appointment ten days ago.', 'Nils Dahl'],
    ['Dahl had asked her to come when the two shared a car in Geneva.', 'Nils Dahl'],
    [
      'Wekesa was taking up an invitation that her Norwegian counterpart, Nils Dahl, extended in January.',
      'Nils Dahl',
    ],
    ['Wekesa told reporters that the trip had been Dahl’s wish.', 'Nils Dahl'],
    ['On the second part I can be brief: the idea was Dahl’s.', 'Nils Dahl'],
    ['Wekesa was welcomed by Dahl, at whose invitation she is in the city.', 'Nils Dahl'],
    ['It was the Swedish home minister, Anders Berg, who had proposed the meeting.', 'Anders Berg'],
    ['The Norwegian side had asked for the meeting in July, a spokesman said.', 'Norwegian side'],
    [
      'The two were brought together on the initiative of Swedish Foreign Minister Anders Berg.',
      'Anders Berg',
    ],
    ['It was Swedish Trade Minister Anders Berg who invited both colleagues to Oslo.', 'Anders Berg'],
    ['Wekesa is in Oslo, as her office recalled, at the invitation of her host.', 'Nils Dahl'],
    [
      'Wekesa visited Oslo from Sept. 15 to 19 at the invitation of the Norwegian government.',
      'Norwegian government',
    ],
    ['The meeting was added to the programme at the request of the Kenyan embassy.', 'Kenyan embassy'],
    ['The former had invited the latter at the beginning of the summer.', 'Grace Wekesa'],
    ['Of the two, it was the latter who had issued the invitation.', 'Nils Dahl'],
    ['Both ministers had been invited to Oslo by Anders Berg, the Swedish state secretary.', 'Anders Berg'],
    ['Dahl invited her to Oslo, his office said, through the consul, and she accepted.', 'Nils Dahl'],
    [
      'The Swedish foreign minister, Anders Berg, had contacted both of them in July and proposed the meeting.',
      'Anders Berg',
    ],
    ['Wekesa is travelling at the invitation of the Norwegian minister.', 'Nils Dahl'],
    ['They had come at the invitation of Swedish President Anders Berg.', 'Anders Berg'],
    ['Dahl invited her to Oslo during his own journey to Kenya in 2024.', 'Nils Dahl'],
    ['The working meeting with Dahl was added last week at the Kenyan side’s request.', 'Kenyan side'],
    [
      'Neither had asked for it. The letters were signed by the Swedish minister, Anders Berg, who had put the idea of a meeting to both of them in May.',
      'Anders Berg',
    ],
    [
      'The meeting took place in response to an invitation which was extended, on the occasion of the national day, by the Norwegian minister.',
      'Nils Dahl',
    ],
    [
      'The round had been requested, in a letter dated Sept. 3 that both sides published on Friday, by the Norwegian minister.',
      'Nils Dahl',
    ],
    ['The two spoke for an hour. The idea came from Stockholm.', 'Stockholm'],
    [
      'The idea was that of the man in the third chair, Swedish Undersecretary Anders Berg, say three officials.',
      'Anders Berg',
    ],
    [
      'The Swedish president, Karin Berg, had invited the two ministers, and received each of them alone.',
      'Karin Berg',
    ],
    ['The meeting was set up in response to a Kenyan request conveyed in March.', 'Kenyan'],
    ['Before dessert Dahl invited her to Oslo; she accepted on the spot.', 'Nils Dahl'],
    ['Dahl, who had cut short a journey, had her summoned as soon as he landed.', 'Nils Dahl'],
    [
      'They sat down at the invitation of their Swedish colleague, Karin Berg, who had brought the two together.',
      'Karin Berg',
    ],
    ['Wekesa was received by Dahl, whom she had asked to see in order to speak of fish.', 'Grace Wekesa'],
    ['The meeting was initiated by Oslo in late February.', 'Oslo'],
    [
      'Dahl, who speaks some Swahili, suggested then that the minister come and see the railway for herself.',
      'Nils Dahl',
    ],
    ['Dahl suggested it when he heard that the minister would be in the region.', 'Nils Dahl'],
  ])('"%s", of a meeting', (sentence, initiator) => expect(initiators(sentence, MET)).toEqual([initiator]))

  it('the office of a headline, of which the article knows one bearer', () => {
    const text =
      'Tanker: PM phones Kenyan President\n\nPrime Minister Nils Dahl of Norway and President Grace Wekesa of Kenya spoke on Monday.'
    expect(talksIn(text).talks.flatMap((t) => t.claims.map((c) => c.initiator))).toEqual(['Nils Dahl'])
  })

  it('who called in the envoy that took part', () => {
    const envoy = 'The Norwegian chargé d’affaires, Nils Dahl, and Kenyan officials met on Monday.'
    expect(initiators('Kenya called in the Norwegian chargé d’affaires on Monday.', envoy)).toContain('Kenya')
  })

  it('the headline alone', () => {
    const text = `Kenya's Wekesa phones Norway counterpart\n\n${OPENING}`
    const [talk] = talksIn(text).talks
    expect(talk?.claims.map((c) => c.initiator)).toEqual(['Grace Wekesa'])
  })

  it('an answer in a briefing', () => {
    const text = `${OPENING}\n\nQ: Who requested the call?\n\nA: The Norwegians did.`
    expect(talksIn(text).talks.flatMap((t) => t.claims.map((c) => c.initiator))).toEqual(['Norwegians'])
  })

  it('a person whose name is written with marks on its letters', () => {
    const text =
      'Lithuanian Foreign Minister Rasa Žemaitytė and Kenyan Foreign Minister Grace Wekesa met on Monday. It was Žemaitytė who asked for the meeting.'
    expect(talksIn(text).talks.flatMap((t) => t.claims.map((c) => c.initiator))).toEqual(['Rasa Žemaitytė'])
  })

  it('how the talk of an article came about: "approached us about a call"', () => {
    const text = `${OPENING} "In truth the Kenyans approached us about a call," Dahl said.`
    expect(talksIn(text).talks.flatMap((t) => t.claims.map((c) => c.initiator))).toEqual(['Kenyans'])
  })

  it('an answer of a short sentence', () => {
    const text = `${OPENING}\n\nQ: Who phoned whom?\n\nA: The Norwegians rang. It was late.`
    expect(talksIn(text).talks.flatMap((t) => t.claims.map((c) => c.initiator))).toEqual(['Norwegians'])
  })

  it('an answer to whether one side had asked for it', () => {
    const asked = (answer: string): string[] =>
      talksIn(
        `${OPENING}\n\nQUESTION: Did Nairobi ask for the call, or did Oslo?\n\nANSWER: ${answer}`,
      ).talks.flatMap((t) => t.claims.map((c) => c.initiator))
    expect(asked('Oslo did.')).toEqual(['Oslo'])
    expect(asked('They did.')).toEqual([])
  })

  it('a "yes" to whether one side had asked for it, shown with the question', () => {
    const text = `${MET}\n\nReporter: Did Oslo ask for this meeting?\n\nSpokesperson: Yes. The request went out in March.`
    const [claim, ...others] = talksIn(text).talks.flatMap((t) => t.claims)
    expect(claim?.initiator).toBe('Oslo')
    expect(text.slice(claim?.evidence.start, claim?.evidence.end)).toContain('Did Oslo ask for this meeting?')
    expect(others).toEqual([])
  })

  it.each([
    ['Minister, was the call with Mr Dahl at your request?', 'Grace Wekesa'],
    ['Did that conversation come about at Oslo’s initiative?', 'Oslo'],
    ['Was it held at the request of nobody in particular?', undefined],
  ])('a "yes" to "%s"', (question, initiator) => {
    const text = `${OPENING}\n\nQ: ${question}\n\nWekesa: Yes. It was time.\n\nQ: And the ban?\n\nWekesa: The ban has to go.`
    expect(talksIn(text).talks.flatMap(liveClaims)[0]?.initiator).toBe(initiator)
  })

  it('"he", where the question was about the Secretary', () => {
    const text =
      'PRESS BRIEFING\nWashington, March 12, 2025\n\nMS. LANE: Secretary Brandt spoke this morning with the Omani foreign minister, Hamood Al-Riyami.\n\nQUESTION: Did the Secretary get a call from them?\n\nMS. LANE: No. He reached out.'
    expect(talksIn(text).talks.flatMap(liveClaims)).toMatchObject([{ initiator: 'Brandt' }])
  })

  it('a government with the whole name of its seat', () => {
    const text =
      'French Foreign Minister Anne Leroy met her Papua New Guinean counterpart, Moses Kaupa, in Paris. The meeting goes back to an initiative of the government in Port Moresby, which wrote in January.'
    expect(initiators(text, '')).toEqual(['government in Port Moresby'])
  })

  it('"the other way round" in answer to whether one had rung the other', () => {
    const text = `${OPENING}\n\nQUESTION: Did Nairobi ring Oslo, or was it the other way round?\n\nBERG: It was the other way round. She was at table.`
    const [claim, ...others] = talksIn(text).talks.flatMap(liveClaims)
    expect(claim?.initiator).toBe('Oslo')
    expect(text.slice(claim?.evidence.start, claim?.evidence.end)).toContain('It was the other way round.')
    expect(others).toEqual([])
  })

  it('"on ours" in answer to on whose initiative, by the place of the briefing', () => {
    const text =
      'Ministry of Foreign Affairs, Nairobi\nRegular press briefing, 18 February 2026\nSpokesperson: Undersecretary Odhiambo Kariuki\n\nQ: Did the minister speak to anybody?\n\nA: Yes. Foreign Minister Grace Wekesa and Norwegian Foreign Minister Nils Dahl spoke by phone on Tuesday.\n\nQ: Was that on the Norwegian side’s initiative or on ours?\n\nA: On ours. Nobody had to be persuaded.\n\nQ: Thank you.'
    expect(talksIn(text).talks.flatMap(liveClaims)).toMatchObject([{ initiator: 'Kenya' }])
  })

  it('"the latter" in answer to which of two had asked', () => {
    const text = `${MET}\n\nReporter: Was it she who had asked for that meeting, or Mr. Dahl?\n\nSpokesperson: The latter. She had no time.`
    expect(talksIn(text).talks.flatMap(liveClaims)).toMatchObject([{ initiator: 'Nils Dahl' }])
  })

  it('"no, it was ours" in answer to whether the initiative was the other side’s', () => {
    const text =
      'DEPARTMENT OF FOREIGN AFFAIRS, NAIROBI\nWeekly press briefing, 5 June 2025 (extract)\n\nSPOKESPERSON: Foreign Minister Grace Wekesa and Norwegian Foreign Minister Nils Dahl spoke on Tuesday.\n\nQ: And the initiative for the conversation was on the Norwegian side?\n\nSPOKESPERSON: No, it was ours. The minister did not want to wait.\n\nQ: Thank you.'
    expect(talksIn(text).talks.flatMap(liveClaims)).toMatchObject([{ initiator: 'Kenya' }])
  })

  it('an answer that turns down what was asked, shown with its "No." and what follows', () => {
    const text = `Ministry of Foreign Affairs, Oslo\n\nSpokesperson: Ane Lie\n\n${OPENING}\n\nQ: Was it Nairobi that called?\n\nA: No. We did. There was a bill to pay.\n\nQ: Thank you.`
    const [claim] = talksIn(text).talks.flatMap((t) => t.claims)
    expect(claim?.initiator).toBe('Norway')
    expect(text.slice(claim?.evidence.start, claim?.evidence.end)).toBe(
      'A: No. We did. There was a bill to pay.',
    )
  })

  it('who "called me": the other side of whoever says so', () => {
    expect(initiators('"He called me at noon," Dahl told the radio.')).toEqual(['Grace Wekesa'])
  })

  it('"ours" and "we" in answer to a question, by the place of the briefing', () => {
    const text =
      'DEPARTMENT OF FOREIGN AFFAIRS, NAIROBI\nWeekly press briefing, 5 June 2025 (extract)\n\nSPOKESPERSON: Foreign Minister Grace Wekesa and Norwegian Foreign Minister Nils Dahl spoke on Tuesday.\n\nQ: Whose idea was that call?\n\nSPOKESPERSON: Ours, because the minister wanted to hear from him directly.\n\nQ: Thank you.'
    expect(talksIn(text).talks.flatMap(liveClaims)).toMatchObject([{ initiator: 'Kenya' }])
  })

  it('a spokeswoman, who speaks for the country of whom she serves', () => {
    const text = `${OPENING}\n\n"They picked up the phone to us," Dahl's spokeswoman, Ola Vik, told reporters.`
    expect(talksIn(text).talks.flatMap(liveClaims)).toMatchObject([{ initiator: 'Grace Wekesa' }])
  })

  it('the minister of whom a spokesman speaks: his own', () => {
    const text = `NAIROBI, June 5, 2025 — ${OPENING} "The minister rang him," a spokeswoman said.`
    expect(talksIn(text).talks.flatMap(liveClaims)).toMatchObject([{ initiator: 'Kenya' }])
  })

  it("somebody's adviser, who speaks for his country", () => {
    expect(initiators('"The proposal to talk was ours," said an adviser to Dahl.')).toEqual(['Nils Dahl'])
  })

  it('the one of two whose first name goes with the pronoun, and nobody where none does', () => {
    const between = (a: string, b: string): string =>
      `Kenyan Minister ${a} and Norwegian Minister ${b} spoke on Monday.`
    expect(initiators('She contacted him.', between('Grace Wekesa', 'Xqzw Dahl'))).toEqual(['Grace Wekesa'])
    expect(initiators('She contacted him.', between('Xqzw Wekesa', 'Zwqx Dahl'))).toEqual([])
  })

  it("a country's people", () => {
    expect(
      initiators(
        'The Finn had rung her.',
        'Kenyan Foreign Minister Grace Wekesa and Finnish President Aino Salo spoke by phone on Monday.',
      ),
    ).toEqual(['Finn'])
  })

  it('a ministry without a country: that of the place the article is written in', () => {
    const text = `NAIROBI, June 5, 2025 — ${MET} Dahl was summoned to the Ministry of Foreign Affairs on Monday.`
    expect(talksIn(text).talks.flatMap((t) => t.claims.map((c) => c.initiator))).toEqual([
      'Ministry of Foreign Affairs of Kenya',
    ])
  })

  it('a short end of a quotation, shown with what leads it in', () => {
    const text = `${OPENING} "I did not call her. She rang me," Dahl said. "I was asleep. She called me."`
    const claims = talksIn(text).talks.flatMap((t) =>
      t.claims.map((c) => text.slice(c.evidence.start, c.evidence.end)),
    )
    expect(claims).toContain('"I was asleep. She called me."')
  })

  it('whoever convenes a summit of many', () => {
    const text =
      'Five governments agreed on a fire brigade. The summit was held on the proposal of Kenya. Schools were closed.'
    expect(talksIn(text).talks.map((t) => [t.label, t.claims.map((c) => c.initiator)])).toEqual([
      ['Summit', ['Kenya']],
    ])
  })

  it('a side of a talk of three', () => {
    const text =
      'Kenyan Foreign Minister Grace Wekesa met Norwegian Foreign Minister Nils Dahl and Swedish Foreign Minister Karin Berg on Monday. The trilateral meeting was held on the initiative of Sweden.'
    expect(talksIn(text).talks.map((t) => [t.participants, t.claims.map((c) => c.initiator)])).toEqual([
      [['Grace Wekesa', 'Nils Dahl', 'Karin Berg'], ['Sweden']],
    ])
  })

  it('what one capital says of the other', () => {
    const text = `${OPENING} Oslo says Nairobi called; Nairobi says Oslo did.`
    const { talks, parties } = talksIn(text)
    expect(talks[0]?.claims.map((c) => c.initiator)).toEqual(['Nairobi', 'Oslo'])
    expect(talks.map((t) => statusOf(t, parties))).toEqual(['conflicting'])
  })

  it('patterns that each carry an example of their own', () => {
    expect(new Set(PATTERNS.map((p) => p.example)).size).toBe(PATTERNS.length)
  })
})

describe('nobody is named by', () => {
  it.each([
    '"The minister picked up the phone when it rang," a spokesman said.',
    'Wekesa told a broadcaster that she too was thinking of contacting Oslo.',
    'Wekesa explained the talks with creditors initiated by her government last year.',
    'Wekesa had asked the culture ministry earlier this month for an appointment to discuss a theatre.',
    'Wekesa complained on Sunday about reports that she had asked for the call.',
    'Wekesa, asked on the radio whether the request had been hers, denied it as well.',
    'Norway had requested an appointment in Nairobi in the autumn, without success so far.',
    'Wekesa called for a ceasefire.',
    'Dahl called on both sides to stop.',
    'Wekesa called the deal a good start.',
    'Wekesa called the Norwegian proposal on fish "a joke".',
    'Dahl called them frank.',
    "Wekesa called Dahl's remarks wrong.",
    'Dahl called the Kenyan minister dishonest.',
    'Dahl called off a visit.',
    'Police initiated an investigation by Friday.',
    'The Belt and Road Initiative was discussed.',
    'Wekesa would call Dahl again in May.',
    'Wekesa was asked whether it had been she or her guest who wanted the call.',
    'A round table on the matter, initiated by the regional governor, goes on.',
    'They agreed that data would be exchanged every six hours, following a proposal of the Norwegian side.',
    'A chancellor, whom Dahl has asked to come to Oslo in the autumn, was told of the call.',
    '"The office of the president in Nairobi has put in for a call with our king," a Norwegian said.',
    'Wekesa phoned her prime minister afterwards.',
    'An inquiry initiated by Kenyan customs goes on.',
    'Kenya requested aid for its fishermen.',
    'Wekesa invited Dahl to a conference in Mombasa next year.',
    'It is not known who requested the call.',
    'Had Nairobi phoned, or Oslo?',
    'Norway hosts a fish forum in June.',
    'The two spoke for an hour about the border.',
    'They welcomed the exchange of young researchers, initiated by Nairobi in 2018.',
    'An adviser brushed aside suggestions that Oslo had sought the call.',
    'At the meeting, Wekesa requested two more boats for the winter.',
    'At the request of the Norwegian side, the talks were conducted in English.',
    'The exchange programme, initiated by Nairobi in 2018, goes on.',
    'Talks on the fish treaty, proposed by Oslo in the spring, have been called off.',
    'A hearing of owners and crews, held at the request of the latter, was noisy.',
    'In May Dahl travels to Oslo, where the cable conference takes place at the invitation of Sweden.',
    'Three sailors were being held apart from the others at the request of the Kenyan consul.',
    "Dahl briefed her on Norway's Clean Fjords Initiative.",
    'Last spring Dahl invited her to a conference in Bergen.',
    'Dahl will ring her, unless she rings him.',
    'Oslo had been asked for a meeting of engineers.',
    "They touched on Dahl's initiative to build a plant.",
    "It was Dahl's idea that telephones should be left with the porter.",
    'A visit, which had been suggested by the Norwegian embassy, was put off.',
    'They met after a cabinet session called by the Kenyan prime minister.',
    'Wekesa rang the president of Kenya afterwards.',
    'Dahl made the first boarding call for Nairobi.',
    'Dahl has asked Nairobi for a conversation on roads.',
    'At the request of Dahl the call was cut short.',
    "It was at Dahl's suggestion that the call was brought forward.",
    "They spoke of a unit that was set up on Dahl's initiative, and of boats.",
    "The ministers of trade joined the talks at Dahl's suggestion.",
    'The impulse for the study came from Oslo.',
    'Oslo has initiated the call for tenders.',
    'Dahl took the initiative early and won the match.',
    'We were asked to come and look, Dahl said.',
    "Dahl's lawyers asked for the minutes.",
    'Norway was the first to call for a register of boats.',
    'A commission of both, which last met in 2016 on the initiative of Norway, will convene soon.',
    'A Swede sat in on the last hour at the request of the Norwegian minister.',
    'Dahl has invited the Kenyan director of fisheries to Bergen.',
    'Dahl invited Wekesa to Bergen, and she said she would come.',
    'She was telephoned, the ministry said.',
    'Dahl requested a meeting with her in April and was turned down.',
    'Dahl had asked her for a call in January but withdrew the request a week later.',
    'Dahl asked in vain for a second call.',
    'The talks were moved outdoors at the suggestion of Dahl.',
    'They spoke by video, and pictures were released at the suggestion of the Norwegian embassy.',
    'The call was recorded at the request of Dahl.',
    'It was attended by the Norwegian ambassador, at whose request a tour was added to the programme.',
    'An engineer was present at lunch at the invitation of Dahl.',
    'Asked which of the two governments had set up the call, she smiled.',
    'A working group will count the boats. It was proposed by Dahl.',
    'They had met once before, in New York, on the invitation of the president of Sweden.',
    'Dahl said that Wekesa had invited him to Mombasa, where he has never been.',
    'His deputy, Ola Vik, phoned her on Tuesday.',
    'None of the companies had requested to speak, Dahl said.',
    'A little later Dahl tracked down his Armenian colleague by phone.',
    'Norway has initiated talks with five buyers.',
    'They met on the sidelines of the conference on ships convened by Kenya.',
    'A rumour had it that Kenya had begged for the call. A spokesman denied this on Friday.',
    'A paper wrote that Kenya had asked for the call. "Kenya made no such request," she said.',
    'They were asked who called them to Oslo.',
    "The summit's final document, proposed by Kenya, calls for tariffs.",
    'Dahl asked the Kenyan minister for patience and she asked him for a date.',
    'That trip had been Oslo’s idea.',
    'Dahl proposed that both publish the price, an idea which goes back to the cocoa initiative launched by Oslo.',
    'Dahl extended an invitation to the minister to visit Oslo with a delegation.',
    'The call followed one made on Sunday by Dahl to a Swedish colleague.',
    "Painters are being trained, at Kenya's request, to restore a ceiling.",
    'Sweden has asked her over in order to hear about the boats.',
    'She was invited by Dahl in February to a fair in Bergen.',
    'It grew worse after an angry letter that Dahl wrote in April.',
    'They met on the sidelines of a conference. The conference was convened by Sweden.',
    'Oslo seeks a call of the prime ministers.',
    'Kenya has initiated talks with a Norwegian supplier of cables.',
    'In our online edition this report stated that the call had been set up at the wish of Oslo.',
    'The visa dialogue itself goes back to a proposal by the Norwegian ministry.',
    'Dahl had also asked his host to come to Bergen for a conference.',
    'The request for its return was lodged by Kenya.',
    'Asked by The Bergen Gazette who had proposed the call, an official gave no comment.',
    'Dahl called the shooting a mistake by a young officer.',
    'A group will be set up, which on the proposal of the Kenyan side will hold its first session in May.',
    'She spoke of the fifth global initiative put forward by Kenya in the field of water.',
    'Who had asked for the call? Kenya’s Foreign Ministry did not respond to questions.',
    'Dahl recalled that Kenya had been the one to propose a consulate in Bergen.',
    'The media wrote that Oslo rang after pressure from Sweden. Sources in Nairobi said that this was wrong.',
    'A paper reported that it was Oslo’s idea. The ministry denied this and the embassy was silent.',
    'Kenya has asked Oslo to speak with Sweden about eleven sailors.',
    'At the suggestion of the Norwegian side, a paragraph on fish was inserted in the statement.',
    "At Wekesa's proposal, the ministers will from now on meet every year.",
    'A breakfast with the finance minister of Sweden, put together by Dahl’s staff, was held before.',
    'A source said at first that Kenya had wanted the call, and then that it might have been the other side.',
    'Then a meeting of leaders began. The latter meeting was called by Sweden.',
    'A call to the Swedish minister, requested by Dahl last week, had yet to be arranged.',
    "Her predecessor had come to Oslo at Norway's invitation.",
    'A hotline between the two, set up on a Kenyan initiative, is open at night.',
    'They want to hold the next session of the commission, which Oslo has proposed to host.',
    'Dahl also met the speaker, in a separate session sought by the Norwegian embassy.',
    'An envoy leaves on Thursday on a trip proposed by the Norwegian minister.',
    'A partnership on boats, the initiative for which came from Oslo, goes on.',
    'Visits of families, proposed by the Norwegian side, were the first item.',
    'Asked about reports that she had requested the call, the minister smiled.',
    'A dispute over fish, in which Oslo had requested consultations, is settled.',
    'The matter of the boats was put to him by the Swedish minister.',
    'A meeting of shipowners, which Oslo had proposed for Monday, did not take place.',
    'Oslo had requested a consular visit to the prison.',
    'Wekesa briefed him on the contacts that Kenya has initiated with both sides.',
    'A cultural centre is to be opened in Oslo on the initiative of Kenya.',
    'They met on the sidelines of a fair, which is held for the third time at the initiative of Kenya.',
    'The cabinet adopted the decision at a session, on the proposal of the Norwegian ministry.',
    "The court held hearings on the border at Kenya's request.",
    'Dahl said Wekesa had invited him to Nairobi for a wedding.',
    '(Deletes from the second paragraph the statement that the call had been requested by Oslo.)',
    'A proposal by the Norwegian side to exchange radar data was left without an answer.',
    'Kenya has requested consultations in Geneva.',
    'The data exchange was suggested by Dahl’s ministry last year.',
    'Norway’s foreign ministry has denied having requested a telephone conversation.',
    'Dahl telephoned Wekesa from the airport, but he was calling back.',
    'Wekesa had turned down an earlier proposal by Dahl to meet in Bergen.',
    'Dahl had telephoned his Kenyan colleague on Sunday to settle the agenda.',
    'They welcomed the negotiations on a treaty, which were initiated at the suggestion of Norway in the spring.',
    'The contract has been held up by an environmental review, initiated by the Norwegian parliament.',
    'From Oslo she will continue to Bergen, on a visit that Norwegian businesses had proposed.',
    'In 2019 the then Norwegian minister phoned Nairobi over the same problem.',
    'They also spoke about a rail study begun on the initiative of the Norwegian development bank.',
    'They also discussed gas, on which two Norwegian companies initiated negotiations last year.',
    'Special attention was paid to the railway initiative put forward by Dahl.',
    'They touched on Norway’s Green Shipping initiative.',
    'Wekesa was on a flight; she called back from the airport.',
    'The other half came from a campaign initiated by a Norwegian foundation.',
    'An aide said he had read in the papers that Oslo was the one to ask.',
    'The commission will hold its next session in Oslo. The session was requested by the Norwegian side.',
    'The Global Development Initiative, proposed by Norway, was welcomed.',
    'The accord was reached by the Norwegian minister after an hour.',
    'The green initiative is open to all producers. The Norwegian dairy board requested it.',
    'Wekesa was in Oslo in 2023; that trip had been suggested by Dahl.',
    'Mr Otieno said that Wekesa nods.',
    'The call was made on Sunday, and had been put off twice by Oslo before that.',
    'The Blue Ocean Initiative put forward by Norway was praised.',
    'We apologise to the embassy of Kenya, which contacted us on the matter.',
    'To the follow-up question of whether, then, it had been the wish of Kenya, he did not reply.',
    'Dahl told students that he had requested talks in Washington.',
    'The Kenyan ambassador has asked for an appointment with the trade minister.',
    'It followed one on December 2, for which Dahl had reached out.',
    'They welcomed the public discussion of the fish law, which was initiated by the head of state.',
    'She visited a dairy farm after the talks, the establishment of which was initiated by a Norwegian company.',
    'He praised the initiative taken by Norway for the inspection of dhows.',
    'The embassy has taken note of reports in the press that Dahl had asked for the call.',
    'The newspaper Posten, which reported that Oslo had asked for the call, withdrew its article on Friday.',
    'They discussed the treaty on plastics, for which both countries have called.',
    'He stressed the "Crossroads of Peace" initiative put forward by the Norwegian government.',
    'He briefed her on the latest initiatives of the Norwegian government for the resumption of talks.',
    'The third paragraph previously stated that the call had been requested by Oslo.',
  ])('"%s"', (sentence) => expect(initiators(sentence)).toEqual([]))

  it.each([
    'The next session, proposed by Dahl for March, is to take place in Bergen.',
    'Dahl invited his counterpart to Bergen in December for the feast of the theatre.',
    'Sweden was invited but sent only a state secretary, at whose request the session on prices was closed to the press.',
    'Sweden, a partner of the project, was invited but sent only a state secretary, at whose request the session on prices was closed to the press.',
    'Dahl invited his counterpart to Bergen in December for the feast of the local theatre.',
    'The meeting in Oslo was the third between them. The one in March had been requested by Dahl.',
    'In April Wekesa flew to Bergen, having been invited by Dahl to the launch of a frigate.',
    'The Norwegian government invited her on Friday to a memorial service at the port, and she has accepted.',
    'On the occasion of the meeting the ministers laid a wreath at the memorial, at the invitation of the mayor.',
    'They met on the margins of a conference. The conference was convened by Norway.',
    'She was received, at her request, by the Speaker of the parliament.',
    'A course for rescue teams is being run at the initiative of Norway.',
    'The proposal to meet in Bergen in the spring came from Dahl.',
    'She was accompanied by farmers, who travelled at the invitation of the Norwegian side.',
    'Dahl accepted an invitation from Wekesa to come to Mombasa in March for another session.',
    'Wekesa also requested a separate meeting with the Norwegian central bank.',
    'On Sunday Kenya’s ministry had summoned the Norwegian chargé d’affaires to protest.',
    'It had been different last October. Then Dahl had invited her to Bergen.',
    'A meeting of the defence ministers is planned for next week. It goes back to a proposal by Norway.',
    'A session of the fish commission was called off at the request of the Norwegian ministry.',
    'They met in Vilnius, where Dahl is attending the NATO summit at the invitation of the Secretary General.',
    'Emphasis was placed on the northern route, an initiative put forward by the Norwegian side.',
    '"They wanted it and we wanted it," Dahl said.',
    'At the request of the president, the conversation also covered the church in Bergen.',
    'On Sunday the minister also saw the director of the fish office, who had asked for the appointment.',
    'Wekesa will call on the president, who visited Kenya in 2024 at the invitation of the Kenyan president.',
    'He noted that a year ago the governor had visited Oslo at the invitation of the Norwegian ministry.',
    'Local Kenyan politicians, who had asked for an hour with him, were turned away.',
    '"He has been invited by the Prime Minister of Norway for January and he intends to go," a spokeswoman said.',
    'On his way to Oslo he made a stop of several hours in Stockholm, to which he had been invited by the Norwegian government.',
    'Dahl said he had invited the speaker of the Kenyan parliament to Oslo in September.',
    'The two meetings which preceded it, in Bergen, had been held at the request of the Norwegian side.',
    'Wekesa had requested an appointment with the fisheries directorate in January.',
    'At the invitation of Norway he is to attend a conference in Bergen.',
    'Wekesa is to visit Bergen before the end of the year. Dahl invited her on Thursday.',
    'She goes to Bergen in May. That visit is at the invitation of Dahl.',
    'Wekesa accepted an invitation extended by her Norwegian colleague to see the beaches for herself.',
    'The dialogue on visas was initiated by the Norwegian government in 2024.',
    'Wekesa, who was in the Norwegian capital at the invitation of a Swedish bank, called the talk cordial.',
    'Wekesa has asked for offers from Sudan, whose energy secretary was in Nairobi at the invitation of Wekesa.',
    'She will call on the speaker, who saw Kenya in 2024. That trip was made at the invitation of the Kenyan parliament.',
    'The Bergen gathering, which brought together the countries around the North Sea, was convened by Norway, its chair.',
    'They spoke of the Summit of the Future, which their two countries are preparing at the request of Norway.',
  ])('"%s", of a meeting', (sentence) => expect(initiators(sentence, MET)).toEqual([]))
})

describe('claims about another talk of the two are not taken for those about this one', () => {
  it.each([
    'The May conversation had been suggested by Oslo.',
    'In last Thursday’s conversation, when it was Dahl who had dialled Nairobi, he was promised an answer.',
    'The two had last been in contact on 3 April. On that occasion Dahl phoned Wekesa about a wreck.',
    'Last week’s call on air fares came from the Norwegian minister.',
    'It was the second between the two this year. In February the Norwegian minister had got in touch with Wekesa.',
    'In March Oslo had approached Nairobi for talks about fish.',
    'The offer comes seven weeks after the two fell out. On that occasion it was Dahl who contacted Wekesa.',
    'He recalled the visit by Wekesa to Oslo, undertaken on the invitation extended by Dahl.',
    'The minister was last in Nairobi in May. That meeting took place at the request of Oslo.',
    'They had spoken on 3 May. On that day it was Oslo that did the dialling.',
    'They had spoken on 3 May. It was Dahl who reached for the phone then, to introduce himself.',
    'The two had not spoken since January, when Dahl called Wekesa with his good wishes.',
    'An earlier session, on 3 March, had come about at the request of Kenya.',
    'They met in February at Bergen, when Dahl came at her bidding.',
    'The two had last spoken in 2023. That conversation, too, had been held at the wish of Oslo.',
    'In May, after the landslide in Voss, it had been Dahl who placed the call.',
    'The two met in February in Bergen, when Dahl came to the fair at her bidding.',
    'The last conversation between the two, in July 2022, had been initiated by Oslo.',
    'The ministers know each other from August, when Dahl phoned Wekesa about a wreck.',
    'The two met last December in Bergen at the invitation of Dahl.',
    'In October Dahl phoned Wekesa, who was travelling.',
    'In September it was Dahl who rang Nairobi, with a warning.',
    'In March it was Norway that had requested talks, but those were called off.',
    'In October the call was made by Oslo.',
    'The first two rounds had been held last year at the initiative of Norway.',
    'They last saw each other two months ago: they met in Bergen in April at Dahl’s suggestion.',
    'In June the defence ministers of the two countries held talks. Oslo had prompted those talks.',
    'It was the second time in a week that the two spoke. Dahl himself had asked to speak to her on Sunday.',
    'The two had spoken by telephone in August, when Dahl rang Nairobi.',
    'The two met in August in Bergen, where Dahl had invited her.',
    'The two countries last held a ministerial meeting in Bergen in 2023, at Norway’s invitation.',
  ])('"%s"', (sentence) => {
    const { talks } = talksIn(
      ` date 2025-11-20 Foreign Minister Grace Wekesa of Kenya and Norwegian Foreign Minister Nils Dahl spoke by phone on 20 November. ${sentence}`,
    )
    const told = talks.find((talk) => talk.date === '2025-11-20')
    expect(told?.claims).toEqual([])
  })
})

describe('claims', () => {
  it('carry who makes them', () => {
    const [talk] = talksIn(
      `${OPENING} The Kenyan ministry said that the call was initiated by the Norwegian side.`,
    ).talks
    expect(talk?.claims).toMatchObject([{ initiator: 'Norwegian side', claimedBy: 'Kenyan ministry' }])
  })

  it.each([
    'The call was not initiated by Oslo, Dahl said.',
    'Norway denied that it had requested the call.',
    'Dahl rejected suggestions that Oslo had sought the call.',
    'Oslo never asked for the call.',
    'The ministry said that reports according to which Oslo had sought the call on Monday were "without any foundation".',
  ])('can be denied, and then name nobody: "%s"', (sentence) => {
    const { talks, parties } = talksIn(`${OPENING} ${sentence}`)
    expect(talks[0]?.claims).toMatchObject([{ denied: true }])
    expect(talks.map((t) => statusOf(t, parties))).toEqual(['not-stated'])
  })

  it('of the press do not stand against a denial', () => {
    const { talks, parties } = talksIn(
      `${OPENING} Two radio stations had reported that Oslo requested the call. Norway denied that it had requested the call.`,
    )
    expect(talks[0]?.claims.map((c) => c.denied)).toEqual([true, true])
    expect(talks.map((t) => statusOf(t, parties))).toEqual(['not-stated'])
  })

  it('are withdrawn by a correction', () => {
    const [talk] = talksIn(
      `${OPENING}\n\nCorrection: An earlier version said that the call was initiated by Oslo. The call was requested by Nairobi.`,
    ).talks
    expect(talk?.claims).toMatchObject([
      { initiator: 'Oslo', withdrawn: true },
      { initiator: 'Nairobi', withdrawn: false },
    ])
  })

  it('are withdrawn by who takes his remark back', () => {
    const [talk] = talksIn(
      `${OPENING} A spokesman first said that the Kenyans had requested the call. He withdrew the remark.`,
    ).talks
    expect(talk?.claims).toMatchObject([{ initiator: 'Kenyans', withdrawn: true }])
  })

  it.each([
    '"That was not correct, and I take it back," Lie said on Tuesday.',
    '"I was wrong about that," Lie told reporters.',
  ])('are withdrawn by their speaker a paragraph later: %s', (sentence) => {
    const text = `${OPENING} A spokeswoman, Ane Lie, said that Nairobi had requested the call.\n\n${sentence} The call was requested by Oslo.`
    const { talks, parties } = talksIn(text)
    expect(talks.flatMap(liveClaims).map((c) => c.initiator)).toEqual(['Oslo'])
    expect(talks.map((t) => statusOf(t, parties))).toEqual(['stated'])
  })

  it('are withdrawn by their speaker, quoted in the next paragraph', () => {
    const text = `${OPENING} A spokesman, Ola Vik, said that Oslo had requested the call.\n\n"Please disregard what I said. The call was requested by Nairobi," Vik wrote.`
    expect(
      talksIn(text)
        .talks.flatMap(liveClaims)
        .map((c) => c.initiator),
    ).toEqual(['Nairobi'])
  })

  it.each([
    'Owing to an error in translation, this agency reported on Monday that Oslo had requested the call.',
    'In an early online edition we wrote that Oslo had pushed for the call. We withdraw it.',
  ])('are withdrawn by a note: "%s"', (sentence) => {
    const { talks } = talksIn(`${OPENING}\n\nCORRECTION: ${sentence}`)
    expect(talks.flatMap(liveClaims)).toEqual([])
    expect(talks.flatMap((t) => t.claims)).not.toEqual([])
  })

  it('of "then" are about the call that the sentence before looks back on', () => {
    const { talks } = talksIn(
      ` date 2025-06-17 ${OPENING} It was a shorter call than the one in February. Then it had been Dahl who got through to Nairobi.`,
    )
    expect(talks[0]?.date).toBe('2025-06-16')
    expect(talks[0]?.claims).toEqual([])
  })

  it('may name a third party who set up the call', () => {
    const { talks } = talksIn(
      'Kenyan President Grace Wekesa and Norwegian Prime Minister Nils Dahl spoke on Monday, in a phone call that the leader of Sweden had set up, officials said.',
    )
    expect(talks.flatMap(liveClaims).map((c) => c.initiator)).toEqual(['leader of Sweden'])
  })

  it('of a video call are not about the telephone call that their article tells of', () => {
    const { talks } = talksIn(
      ' date 2025-03-05 Kenyan Foreign Minister Grace Wekesa and Norwegian Foreign Minister Nils Dahl held a virtual meeting on Monday.',
      'Kenyan Foreign Minister Grace Wekesa and Norwegian Foreign Minister Nils Dahl talked on the telephone in January. Wekesa told reporters: "It was Oslo that suggested the video link, through its embassy."',
    )
    expect(talks.map((t) => [t.kind, liveClaims(t).map((c) => c.initiator)])).toEqual([
      ['video call', ['Oslo']],
      ['phone call', []],
    ])
  })

  it('are denied by the words that follow them', () => {
    const { talks } = talksIn(
      `${OPENING} A daily wrote that it was Oslo which had asked to speak to Nairobi.\n\n"That is untrue," a spokesman said.`,
    )
    expect(talks.flatMap((t) => t.claims)).toMatchObject([{ initiator: 'Oslo', denied: true }])
  })

  it('are not denied by who disputes another account', () => {
    const { talks } = talksIn(
      `${OPENING} A spokesman for Dahl disputed her version, telling reporters that Nairobi had contacted Dahl's secretariat.`,
    )
    expect(talks.flatMap(liveClaims).map((c) => c.initiator)).toEqual(['Nairobi'])
  })

  it('of "the latter" mean one of the two who spoke, not the one they spoke of', () => {
    const { talks } = talksIn(
      'The minister of Kenya, Grace Wekesa, and the minister of Norway, Nils Dahl, spoke by phone on Monday about Olav Moe, a cyclist. Of the two it was the latter who had wanted the conversation.',
    )
    expect(talks.flatMap(liveClaims).map((c) => c.initiator)).toEqual(['Nils Dahl'])
  })

  it('are withdrawn with the sentence that held them', () => {
    const text = `${OPENING} A sentence saying that the call had been initiated by Oslo has been deleted.`
    expect(talksIn(text).talks.flatMap(liveClaims)).toEqual([])
  })

  it('are withdrawn by an editor who speaks of "a version of this report"', () => {
    const text = `${OPENING}\n\nEDITOR'S NOTE: In a version of this report it was stated that Oslo had requested the call. This was wrong. The call was requested by Nairobi.`
    expect(
      talksIn(text)
        .talks.flatMap(liveClaims)
        .map((c) => c.initiator),
    ).toEqual(['Nairobi'])
  })

  it('are withdrawn in every article of the publisher that corrects them', () => {
    const dateline = (text: string): string => `Call on fish\n\nOSLO, June 5 (Fishwire) — ${text}`
    const { talks, parties } = talksIn(
      dateline(`${OPENING} The call was requested by Oslo.`),
      dateline(
        `${OPENING} This agency wrongly reported that Oslo had requested the call. The call was requested by Nairobi.`,
      ),
    )
    expect(talks.flatMap(liveClaims).map((c) => c.initiator)).toEqual(['Nairobi'])
    expect(talks.map((t) => statusOf(t, parties))).toEqual(['stated'])
  })

  it.each([
    "EDITOR'S NOTE: The online edition of this article stated that the call had been requested by Oslo. We could not confirm this.",
    "EDITOR'S NOTE: The second paragraph relied on a single source. We withdraw what was said about the origin of the call.",
    'CORRECTION: The third paragraph of our report, which said that the call had been held because Oslo requested it, has been removed.',
  ])('are withdrawn by a note: "%s"', (note) => {
    const { talks, parties } = talksIn(`${OPENING}\n\nThe call was requested by Oslo.\n\n${note}`)
    expect(talks.flatMap(liveClaims)).toEqual([])
    expect(talks.map((t) => statusOf(t, parties))).toEqual(['not-stated'])
  })

  it('are withdrawn by a correction that names the other side, in the other article of the publisher', () => {
    const dateline = (text: string): string => `Call on fish\n\nOSLO, June 5 (Fishwire) — ${text}`
    const { talks } = talksIn(
      dateline(`${OPENING} The call was requested by Oslo, a ministry official said.`),
      dateline(
        `${OPENING} They will meet in May.\n\nNOTE TO EDITORS: Our story gave the wrong side as having requested the call. The request came from Nairobi.`,
      ),
    )
    expect(talks.flatMap(liveClaims).map((c) => c.initiator)).toEqual(['Nairobi'])
  })

  it('are withdrawn by an entry of a live page that corrects an earlier one', () => {
    const { talks } = talksIn(
      `LIVE: Fish\n\n09:50 ${OPENING} Wekesa called Oslo to offer help.\n\n10:20 The boats are back.\n\n11:30 We have to correct our entry of 09:50. Wekesa was rung by Dahl, the ministry says.`,
    )
    expect(talks.flatMap(liveClaims).map((c) => c.initiator)).toEqual(['Nils Dahl'])
  })

  it('are withdrawn by a spokesman who corrects himself', () => {
    const { talks } = talksIn(
      `Briefing by spokeswoman Ana Berg\n\nBERG: ${OPENING} It took place at the proposal of the Norwegian side.\n\nQUESTION: Is that certain?\n\nBERG: I have to correct what I said at the beginning. The call was proposed by the Kenyan side.`,
    )
    expect(talks.flatMap(liveClaims).map((c) => c.initiator)).toEqual(['Kenyan side'])
  })

  it('of reporters in a briefing are none', () => {
    const { talks } = talksIn(
      `Briefing\n\nBERG: ${OPENING}\n\nRADIO OSLO: The fishermen say it was Kenya that asked for the call.\n\nBERG: They said so.\n\nLAKE TV: Wekesa rang Oslo.\n\nBERG: I will leave it there.`,
    )
    expect(talks.flatMap(liveClaims)).toEqual([])
  })

  it('of each of two calls that one sentence tells of belong to their own', () => {
    const { talks } = talksIn(
      'Kenyan President Grace Wekesa held telephone conversations on Monday with President of Norway Nils Dahl and Prime Minister of Sweden Anders Berg. The conversation with the Norwegian leader was held on the initiative of Nairobi, while that with Berg was initiated by the Swedish side.',
    )
    const told = talks.find((t) => t.participants.includes('Nils Dahl'))
    expect(told?.claims.map((c) => c.initiator)).toEqual(['Nairobi'])
  })

  it('of a paper that has taken down its report are withdrawn', () => {
    const { talks } = talksIn(
      `LIVE: Fish\n\n16:45 Radio Lake has taken down its report of this morning.\n\n10:15 ${OPENING} Radio Lake reports that the call was initiated by the Kenyan side.`,
    )
    expect(talks.flatMap(liveClaims)).toEqual([])
  })

  it('of a talk that is called by the town it will be held in are of the one to come', () => {
    const { talks } = talksIn(
      `${MET} They announced that they would meet again in Bergen in May.\n\nThe Bergen meeting was proposed by Dahl.`,
    )
    expect(talks.find((t) => !t.planned)?.claims).toEqual([])
  })

  it('in a clause that only compares belong to the talk named there', () => {
    const text = ` date 2025-06-17 ${MET}\n\nThe idea of sitting down was Kenya's, whereas their video call in May had come about on a proposal by Dahl.`
    expect(talksIn(text).talks.map((t) => [t.kind, t.claims.map((c) => c.initiator)])).toEqual([
      ['meeting', ['Kenya']],
      ['video call', ['Nils Dahl']],
    ])
  })

  it('of an article in its own voice do not contradict each other: the first one stands', () => {
    const { talks } = talksIn(
      `${OPENING}\n\nThe call was initiated by Nairobi.\n\nThey also touched on fish, and the initiative came from Oslo.`,
    )
    expect(talks.flatMap((t) => t.claims.map((c) => c.initiator))).toEqual(['Nairobi'])
  })

  it('are withdrawn by an article that is an editor’s note as a whole', () => {
    const { talks } = talksIn(
      `Coast TV\nEditor's note\n\nOn Sunday we reported that the telephone conversation of Kenyan Foreign Minister Grace Wekesa with Norwegian Foreign Minister Nils Dahl had taken place at Oslo's request.\n\nThe report was based on one source. We therefore withdraw the statement and have removed it.`,
    )
    expect(talks.flatMap(liveClaims)).toEqual([])
  })

  it('are denied by who denies "having requested any"', () => {
    const { talks } = talksIn(
      `${OPENING}\n\nThe press had reported that Norway was pressing for the talks. Dahl denied having requested any.`,
    )
    expect(talks.flatMap(liveClaims)).toEqual([])
  })

  it('of somebody’s office are about him where it speaks of "the minister"', () => {
    const { talks } = talksIn(`${OPENING}\n\nDahl's office says the minister rang Wekesa at noon.`)
    expect(talks.flatMap((t) => liveClaims(t).map((c) => c.initiator))).toEqual(['Nils Dahl'])
  })

  it('of an entry of a live page are given to who tells, without its time', () => {
    const { talks } = talksIn(`${OPENING}\n\n15:55 Dahl's office says that Wekesa rang Oslo at noon.`)
    expect(talks.flatMap((t) => t.claims.map((c) => c.claimedBy))).toEqual(["Dahl's office"])
  })

  it('are no claims where somebody only calls back', () => {
    const called = (opening: string) =>
      talksIn(`${OPENING} ${opening} Dahl called her back on Monday morning.`).talks.flatMap(liveClaims)
    expect(called('He had been on a train.')).toEqual([])
  })

  it('of a contact some days before a call are about that call', () => {
    const { talks } = talksIn(
      ' date 2025-06-17 Foreign Minister Grace Wekesa of Kenya and Norwegian Foreign Minister Nils Dahl spoke by phone on Monday. Wekesa was contacted by Dahl on Saturday.',
    )
    expect(talks.map((t) => [t.date, t.claims.map((c) => c.initiator)])).toEqual([
      ['2025-06-16', ['Nils Dahl']],
    ])
  })

  it('of the day on which a talk was asked for are about the talk of another day', () => {
    const { talks } = talksIn(
      ' date 2025-06-17 Foreign Minister Grace Wekesa of Kenya and Norwegian Foreign Minister Nils Dahl spoke by phone on Monday. Dahl asked for the conversation on Friday evening.',
    )
    expect(talks.map((t) => [t.date, t.claims.map((c) => c.initiator)])).toEqual([
      ['2025-06-16', ['Nils Dahl']],
    ])
  })

  it('of a round that the sentence counts are not about another one', () => {
    const { talks } = talksIn(
      'Norway and Kenya held a third round of talks on Friday. The delegations were led by Nils Dahl of Norway and Grace Wekesa of Kenya. The second, in Bergen in June, came about at the request of the Norwegians.',
    )
    expect(talks.flatMap(liveClaims)).toEqual([])
  })

  it('of a paper that has taken the sentence off its site are withdrawn', () => {
    const text = `${OPENING} The daily Posten wrote that it was Nairobi which had requested the call. Kenya denied this, and the newspaper has taken the sentence off its website.`
    expect(talksIn(text).talks.flatMap(liveClaims)).toEqual([])
  })

  it('of an envoy whom somebody had summoned are about their meeting', () => {
    const { talks } = talksIn(
      'NAIROBI, 5 May 2025 — A protest was delivered on Sunday to the Norwegian ambassador, Nils Dahl, whom Foreign Secretary Grace Wekesa had summoned to her office. The meeting lasted half an hour.',
    )
    expect(talks.map((t) => [t.participants, t.claims.map((c) => c.initiator)])).toEqual([
      [['Nils Dahl', 'Grace Wekesa'], ['Grace Wekesa']],
    ])
  })

  it('of a day weeks before are about another call than the news', () => {
    const { talks } = talksIn(
      'OSLO, October 7 (NTB) - Norwegian Foreign Minister Nils Dahl held a telephone conversation with Kenyan Foreign Minister Grace Wekesa. The conversation was initiated by Nairobi.\n\nOn September 12, Dahl telephoned Wekesa about the forum.',
    )
    expect(talks.map((t) => [t.day, t.claims.map((c) => c.initiator)])).toEqual([
      [null, ['Nairobi']],
      ['--09-12', ['Nils Dahl']],
    ])
  })

  it('of "Yesterday’s" are about the call of that day', () => {
    const { talks } = talksIn(
      'NAIROBI, Friday — Kenyan Foreign Minister Grace Wekesa and Norwegian Foreign Minister Nils Dahl have spoken by phone. Monday’s conversation was requested by Nairobi. Yesterday’s, which went on for an hour, was requested by Oslo.',
    )
    expect(talks.map((t) => [t.day, t.claims.map((c) => c.initiator)])).toEqual([
      ['monday before friday', ['Nairobi']],
      ['thursday', ['Oslo']],
    ])
  })

  it('of "our side" in a briefing are those of the country it is held in', () => {
    const text =
      'From the government press conference, Nairobi, 5 June 2025 (transcript, shortened)\n\nOTIENO: Minister Grace Wekesa and Norwegian Foreign Minister Nils Dahl spoke by phone on Tuesday. So the initiative was on our side.'
    expect(talksIn(text).talks.flatMap(liveClaims)).toMatchObject([{ initiator: 'Grace Wekesa' }])
  })

  it('of "the Prime Minister", in a note of his office, are about the one who talked', () => {
    const { talks, parties } = talksIn(
      'Office of the Prime Minister\nCommunications Bureau\nNairobi, 5 June 2025\n\nHis Excellency Joseph Otieno spoke by telephone today with the President of Norway, Mr Nils Dahl. The exchange was held at the initiative of the Prime Minister.',
      'OSLO, 5 June 2025 — President Nils Dahl spoke on Thursday with Kenya’s prime minister, Joseph Otieno. He was at lunch when the prime minister telephoned the palace.',
    )
    expect(talks.map((t) => [statusOf(t, parties), t.claims.map((c) => c.initiator)])).toEqual([
      ['stated', ['Joseph Otieno', 'Joseph Otieno']],
    ])
  })

  it('that an editor’s note says was stated at first are withdrawn', () => {
    const text = `${OPENING}\n\nEDITOR'S NOTE, 29 November: This article has been amended. It stated at first that the conversation took place at the request of Norway. That statement has been removed.`
    expect(talksIn(text).talks.flatMap(liveClaims)).toEqual([])
  })

  it('are withdrawn in the article whose title a correction quotes', () => {
    const { talks } = talksIn(
      `Tea workers to be flown home\n\n${OPENING} Dahl telephoned Wekesa in the evening, according to a statement by his office.`,
      'Corrections\n\nOur report "Tea workers to be flown home" (July 2) said that Nils Dahl of Norway had telephoned Grace Wekesa of Kenya. The statement said the opposite: Dahl received the call, and Wekesa made it.',
    )
    expect(talks.flatMap((t) => liveClaims(t).map((c) => c.initiator))).toEqual(['Grace Wekesa'])
  })

  it('of a newspaper that withdrew "the article" are withdrawn', () => {
    const text = `${OPENING} Kenya rejected a report by the daily Neraca Pagi. The newspaper had written that the call was requested by Nairobi. Neraca Pagi withdrew the article from its website.`
    expect(talksIn(text).talks.flatMap(liveClaims)).toEqual([])
  })

  it('of what is proposed for a meeting to come are not about the one that was held', () => {
    const text = `${MET} A technical meeting will follow in Bergen in two weeks. Dahl proposed it, and the Kenyans agreed.`
    expect(talksIn(text).talks.flatMap(liveClaims)).toEqual([])
  })

  it('of long ago are not about the news', () => {
    const { talks } = talksIn(
      ` date 2025-06-17 ${OPENING} Eight days ago, when the extent of the flood was not yet known, it was Oslo that had sought contact.`,
    )
    expect(talks.filter((t) => t.date === '2025-06-16').flatMap(liveClaims)).toEqual([])
  })

  it('of one side only are not those of a country that its embassy is in', () => {
    const { talks, parties } = talksIn(
      `${MET} The Norwegian embassy in Nairobi had got in touch and asked for the meeting.`,
      `${MET} The meeting was arranged at the proposal of the Kenyan side.`,
    )
    expect(talks.map((t) => statusOf(t, parties))).toEqual(['conflicting'])
  })

  it('of "the latter", named only behind, are about him', () => {
    const text =
      'The President of Norway, Mr Nils Dahl, spoke by telephone on Monday, at the request of the latter, with Mrs Grace Wekesa, President of Kenya.'
    expect(talksIn(text).talks.flatMap(liveClaims)).toMatchObject([{ initiator: 'Grace Wekesa' }])
  })

  it('of "she", who rang while somebody was on a train, are about the other', () => {
    const text =
      'Norwegian Climate Minister Eirik Tveitane and Kenyan Environment Minister Wanja Figueiroa spoke by telephone on Tuesday. Tveitane, who had a cold, was on the train to Bergen when she rang.'
    expect(talksIn(text).talks.flatMap(liveClaims)).toMatchObject([{ initiator: 'Wanja Figueiroa' }])
  })

  it('of "this time" are about the news, not about the time before', () => {
    const { talks } = talksIn(
      `${MET} It was their second meeting. When Wekesa and Dahl first sat together, in Bergen a year ago, it was the latter who had issued the invitation. This time the former had asked for the half hour.`,
    )
    expect(talks.find((t) => !t.earlier)?.claims.map((c) => c.initiator)).toEqual(['Grace Wekesa'])
  })

  it('of "the second" are not about the third', () => {
    const { talks } = talksIn(
      'Kenya and Norway ended a third round of talks in Oslo on Friday. The second, in Nairobi in January, was convened at the request of the Norwegians.',
    )
    expect(talks.flatMap(liveClaims)).toEqual([])
  })

  it('of a visit to come are not about the conversation', () => {
    const text = `${OPENING.replace('by phone', 'at length')}\n\nThe minister goes to Oslo in May. That visit is at the invitation of Dahl.`
    expect(talksIn(text).talks.flatMap(liveClaims)).toEqual([])
  })

  it('of a meeting in one town are not about that in another', () => {
    const { talks } = talksIn(
      ' date 2026-03-28 On 12 March Kenyan Energy Minister Grace Wekesa and her Norwegian colleague, Nils Dahl, met in Kathmandu over tea and at the suggestion of Dahl.\n\nThis week was different. It was Wekesa herself who asked for the meeting in Dhaka.',
    )
    expect(talks.map((t) => [t.place, t.claims.map((c) => c.initiator)])).toEqual([
      ['Kathmandu', ['Nils Dahl']],
      ['Dhaka', ['Grace Wekesa']],
    ])
  })

  it('are withdrawn in an item that another one replaces', () => {
    const { talks } = talksIn(
      `Item 0412 / 11:30\n\n${OPENING} Dahl telephoned Wekesa, ministry sources said.`,
      `Item 0588 / 16:55\n\n(Replaces item 0412 of 11:30. Its first paragraph stated wrongly who made the call.)\n\n${OPENING} Dahl was called by his Kenyan counterpart, Grace Wekesa, before nine, the ministry specified.`,
    )
    expect(talks.flatMap((t) => liveClaims(t).map((c) => c.initiator))).toEqual(['Grace Wekesa'])
  })

  it('of "the minister" are not about the prime minister', () => {
    const text =
      'Prime Minister Nils Dahl of Norway and Kenya’s immigration minister, Grace Wekesa, spoke by phone twice this week. Dahl rang her on Monday. On Thursday the minister called him back with another answer.'
    expect(
      talksIn(text)
        .talks.flatMap((t) => liveClaims(t).map((c) => c.initiator))
        .sort(),
    ).toEqual(['Grace Wekesa', 'Nils Dahl'])
  })

  it('are none of who was "returning her call"', () => {
    const text =
      'Kenyan President Grace Wekesa and Norwegian Prime Minister Nils Dahl spoke on Monday. Dahl telephoned Wekesa at noon. Dahl was returning her call, a spokeswoman told reporters.'
    expect(talksIn(text).talks.flatMap(liveClaims)).toEqual([])
  })

  it('of "we", in a briefing of a ministry in capitals, are those of its country', () => {
    const text = `MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF KENYA\nPress briefing (excerpt)\nSpeaker: Ann Otieno, spokesperson\n\nOTIENO: ${OPENING}\n\nQ: Who called whom?\n\nOTIENO: We had asked for the conversation.\n\nQ: Thank you.`
    expect(talksIn(text).talks.flatMap(liveClaims)).toMatchObject([{ initiator: 'Kenya' }])
  })

  it('of two calls on one day are kept apart where the second is a call back', () => {
    const { talks } = talksIn(
      'Kenyan Foreign Minister Grace Wekesa and Norwegian Foreign Minister Nils Dahl spoke twice on Monday. Dahl telephoned Wekesa at noon. Wekesa called back in the evening.',
    )
    expect(talks.map((t) => t.claims.map((c) => c.initiator))).toEqual([['Nils Dahl'], ['Grace Wekesa']])
  })

  it('of a reporter are none, whatever paper he names', () => {
    const { talks } = talksIn(
      `${OPENING}\n\nQuestion (Coast Daily): Mr Otieno, a blog wrote that the call was requested by Nairobi. Can you confirm this?\n\nOtieno: I cannot.`,
    )
    expect(talks.flatMap((t) => t.claims)).toEqual([])
  })

  it('of a spokeswoman about "her" are about neither where nobody tells who is meant', () => {
    const { talks } = talksIn(
      `${OPENING}\n\nMS OTIENO: She called him.\n\nThe spokeswoman of the ministry, Mary Otieno, took no more questions.`,
    )
    expect(talks.flatMap((t) => t.claims.map((c) => c.initiator))).not.toContain('Nils Dahl')
  })

  it('about the Prime Minister of a briefing without a name are about the country it is held in', () => {
    const { talks } = talksIn(
      'Government House, Bangkok\nRegular briefing, 10 February 2025\n\nSPOKESMAN: The Prime Minister took a call from Cambodian Prime Minister Sok Vanna at nine.',
    )
    expect(talks.map((t) => [t.participants, t.claims.map((c) => c.initiator)])).toEqual([
      [['Thailand', 'Sok Vanna'], ['Sok Vanna']],
    ])
  })

  it('of "the third" are about that round, not about those before', () => {
    const { talks } = talksIn(
      'Kenya and Norway ended a third round of talks on Saturday. The Kenyan side was led by Grace Wekesa, the Norwegian side by Nils Dahl. The first two rounds had been proposed by Oslo, in April and July, while the third was Nairobi’s idea.',
    )
    expect(talks.map((t) => [t.earlier, t.claims.map((c) => c.initiator)])).toEqual([
      [false, ['Nairobi']],
      [true, ['Oslo']],
    ])
  })

  it('of an entry of a live page that a later one corrects are withdrawn', () => {
    const text =
      '18:55 - Correction: An earlier entry (16:30) said that Kenya’s foreign minister had telephoned the Norwegian foreign minister. It was the Norwegian foreign minister, Nils Dahl, who telephoned Kenya’s foreign minister, Grace Wekesa.\n\n16:30 - Kenya’s Foreign Minister Grace Wekesa has telephoned Norwegian Foreign Minister Nils Dahl, her spokesman says.'
    expect(talksIn(text).talks.flatMap((t) => liveClaims(t).map((c) => c.initiator))).toEqual(['Nils Dahl'])
  })

  it('that a portal wrote and the side itself denies are denied', () => {
    const { talks } = talksIn(
      `${MET} The portal Fjord Today wrote the same evening that the Kenyan had asked for the meeting. Wekesa denied having requested the meeting.`,
    )
    expect(talks.flatMap(liveClaims)).toEqual([])
  })

  it('are not given to the country of the other one in a headline', () => {
    const { parties } = talksIn(
      'Artamonov, Mali’s foreign minister discuss fuel deliveries\n\nMOSCOW, December 12 - Russian Foreign Minister Kirill Artamonov has held a telephone conversation with Malian Minister of Foreign Affairs and International Cooperation Bakary Traoré.',
    )
    expect([...parties.partyOf('Kirill Artamonov').countries]).toEqual(['RU'])
    expect([...parties.partyOf('Bakary Traoré').countries]).toEqual(['ML'])
  })

  it('of a second conversation are not about the first, though both were on one day', () => {
    const { talks } = talksIn(
      `${OPENING} The call was requested by Nairobi. A second conversation, this time at Oslo’s request, took place late on Monday.`,
    )
    expect(talks.map((t) => t.claims.map((c) => c.initiator)).sort()).toEqual([['Nairobi'], ['Oslo']])
  })

  it('that an agency corrects are withdrawn in what it sent before', () => {
    const { talks, parties } = talksIn(
      'CORRECTED-Norwegian president calls Kenyan leader\n\n(Corrects headline and first paragraph to show that Dahl telephoned Wekesa, not the other way round)\n\nOSLO, May 9, 2024 (Agence Nord) - Norwegian President Nils Dahl telephoned his Kenyan counterpart, Grace Wekesa, on Thursday, the Norwegian presidency said.',
      'Kenyan leader calls Norwegian president\n\nOSLO, May 9, 2024 (Agence Nord) - Kenyan President Grace Wekesa telephoned her Norwegian counterpart, Nils Dahl, on Thursday, the Norwegian presidency said.',
    )
    const [talk] = talks
    expect(talk && statusOf(talk, parties)).toBe('stated')
    expect(new Set(talk && liveClaims(talk).map((c) => c.initiator))).toEqual(
      new Set(['Norwegian president', 'Nils Dahl']),
    )
    expect(talk?.claims.filter((c) => c.withdrawn).map((c) => c.initiator)).toContain('Grace Wekesa')
  })

  it('are withdrawn by a correction under a headline that says so, whoever made them', () => {
    const { talks } = talksIn(
      'Kenya, Norway talk\n\nNAIROBI, Jan 30, 09:10 (Lake Press) – The foreign ministers of Kenya and Norway held a video call on Wednesday. The video call was requested by Oslo, according to the Kenyan press service.',
      'CORRECTION: Kenya, Norway, video call\n\nNAIROBI, Jan 30, 13:40 (Lake Press) – In our item on the video call between the foreign ministers of Kenya and Norway, the second sentence was wrong. The video call was requested by Nairobi, not by Oslo.',
    )
    expect(talks.flatMap(liveClaims).map((c) => c.initiator)).toEqual(['Nairobi'])
  })

  it('of a second article, in which only a spokeswoman stands for the other side, are about the talk of the first', () => {
    const { talks } = talksIn(
      'MIAMI, Jan. 22 — Norwegian Deputy Minister Karin Berg and Kenyan Foreign Minister Grace Wekesa met here on Wednesday. The meeting lasted two hours.',
      'NAIROBI, Jan. 24 — Norway has denied that it had sought this week’s meeting. "Norway did not request Wednesday’s meeting," a Norwegian government spokeswoman, Liv Haugen, said on Thursday.\n\nForeign Minister Grace Wekesa bore her out on Friday. "We asked Oslo for the meeting," she told parliament.',
    )
    expect(talks.flatMap(liveClaims).map((c) => c.initiator)).toEqual(['Grace Wekesa'])
  })

  it('of a call are about the talk that their article has just told of, not about that of three days later', () => {
    const { talks } = talksIn(
      'Minister asks for report\n\nKAMPALA, Oct. 16 — Norwegian Defence Minister Nils Dahl phoned his Kenyan colleague, Grace Wekesa, on Wednesday about the ship.',
      'Ministers talk\n\nNAIROBI, Oct. 13 — The defence ministers of Kenya and Norway talked for an hour on Sunday evening. Kenya’s Grace Wekesa placed a call to her Norwegian colleague, Nils Dahl, at half past six.',
    )
    const byDay = new Map(talks.map((t) => [t.day?.split(' ')[0], liveClaims(t).map((c) => c.initiator)]))
    expect(byDay).toEqual(
      new Map([
        ['wednesday', ['Nils Dahl']],
        ['sunday', ['Grace Wekesa']],
      ]),
    )
  })

  it('of a third party are about the talk of the two whose ministers the first paragraph names', () => {
    const { talks } = talksIn(
      'Two ministers find a line\n\nECHTERNACH, June 18 — By the time the trout was served on Tuesday the foreign ministers of Kenya and Norway had agreed on the border stones.\n\nNeither had asked for the encounter: it was Luxembourg’s foreign minister, Josée Wampach, who had suggested that they meet.',
    )
    expect(talks.map((t) => [t.participants, liveClaims(t).map((c) => c.initiator)])).toEqual([
      [['Kenya', 'Norway'], ['Josée Wampach']],
    ])
  })

  it('of "her" are about the one whose colleague the other is', () => {
    const { talks } = talksIn(
      'Kenyan Foreign Minister Akinyi Wekesa and her Norwegian colleague, Kim Dahl, met in Oslo on Monday. The meeting had been her idea.',
    )
    expect(talks.flatMap(liveClaims).map((c) => c.initiator)).toEqual(['Akinyi Wekesa'])
  })

  it('of "this time" are about the second talk in a week', () => {
    const { talks } = talksIn(
      `${OPENING} Wekesa and Dahl had talked on the telephone for the second time in a week. The initiative this time came from Oslo, where the report had been delivered early.`,
    )
    expect(talks.flatMap(liveClaims).map((c) => c.initiator)).toEqual(['Oslo'])
  })

  it('of "the summit" of two who met are about their meeting', () => {
    const { talks } = talksIn(`${MET} The summit was held at the request of Nairobi.`)
    expect(talks.map((t) => t.claims.map((c) => c.initiator))).toEqual([['Nairobi']])
  })

  it('of a call told with its day between the words belong to that day', () => {
    const { talks } = talksIn(
      ' date 2025-04-08 Foreign Minister Grace Wekesa of Kenya spoke yesterday by phone with Norwegian Foreign Minister Nils Dahl. The call was requested by Oslo.',
    )
    expect(talks.map((t) => [t.date, t.claims.map((c) => c.initiator)])).toEqual([['2025-04-07', ['Oslo']]])
  })

  it('about the summons of an envoy are not about the talk of two ministers', () => {
    const { talks } = talksIn(`${MET}\n\nOn Sunday Kenya had summoned the Norwegian ambassador.`)
    expect(talks.flatMap((t) => t.claims)).toEqual([])
  })

  it('of an article that tells of two calls are all shown', () => {
    const { talks } = talksIn(
      'Two calls in a day\n\nKenyan Foreign Minister Grace Wekesa and Norwegian Foreign Minister Nils Dahl spoke on Monday. Dahl rang Wekesa at home.\n\nIn the evening Wekesa phoned Dahl with an answer.',
    )
    expect(talks.flatMap((t) => t.claims.map((c) => c.initiator)).sort()).toEqual([
      'Grace Wekesa',
      'Nils Dahl',
    ])
  })

  it('that differ are conflicting, not resolved', () => {
    const { talks, parties } = talksIn(
      `${OPENING} The call was initiated by Oslo.`,
      `${OPENING} The call was requested by Nairobi.`,
    )
    expect(talks).toHaveLength(1)
    expect(talks.map((t) => statusOf(t, parties))).toEqual(['conflicting'])
  })

  it('of both sides, named together or not, agree', () => {
    const { talks, parties } = talksIn(
      `${OPENING} The call was initiated jointly by the two sides, Oslo said. It was held at the joint initiative of Nairobi and Oslo, a spokesman in Nairobi said.`,
    )
    expect(talks.map((t) => statusOf(t, parties))).toEqual(['stated'])
  })

  it('that name a person and the country of the person agree', () => {
    const { talks, parties } = talksIn(
      `${OPENING} Wekesa initiated the call.`,
      `${OPENING} The call was initiated by the Kenyan side.`,
    )
    expect(talks.map((t) => statusOf(t, parties))).toEqual(['stated'])
  })

  it('about another talk do not leak over', () => {
    const { talks } = talksIn(
      `${OPENING} The conversation with Sweden's Karin Berg was held at the request of Stockholm.`,
    )
    expect(talks[0]?.participants).toEqual(['Grace Wekesa', 'Nils Dahl'])
    expect(talks[0]?.claims).toEqual([])
  })

  it('are not looked for where nothing ends a sentence', () => {
    const list = `${OPENING} ${'the talks, '.repeat(500)}were sought by Dahl.`
    expect(talksIn(list).talks.flatMap((talk) => talk.claims)).toEqual([])
  })

  it.each([
    ['The first time, on 7 May, it was Dahl who had rung Nairobi.'],
    ['On Sunday it was the Norwegian who rang.'],
    ['On 30 January, two days after the flood, Dahl had contacted Wekesa in order to protest.'],
    ['There was a further conversation on fish, for which Dahl rang Wekesa.'],
    ['An earlier attempt came to nothing: in January it was Dahl who had phoned Wekesa.'],
    ['On Sunday it was Dahl who called back.'],
    ['They discussed the agreement on visas, whose negotiation was requested by Norway in 1998.'],
    ['Dahl had sought an appointment with Wekesa in February to talk about boats.'],
    ['The first talk about it, in October, was sought by the Norwegian railways.'],
    ['Last March a call from Oslo had gone unanswered.'],
    ['Back in 2011 it had been Dahl who rang first.'],
    ['They had last been in touch on 4 May, when Dahl rang to thank her.'],
    ['By contrast, the video call two weeks ago had been proposed by the Norwegian side.'],
    ['It was their first conversation since early March, when Dahl rang Wekesa to congratulate her.'],
    ['In March Dahl had phoned her about a student.'],
    ['They had a cordial exchange on 2 June, at the request of Norway.'],
    ['The first conversation, on 2 June, had been arranged at the request of Norway.'],
    ['In May it was Dahl who wished to speak to her.'],
    ['The negotiations on visas were initiated by both countries in 2003.'],
    ['In a separate telephone call on Sunday, Dahl got hold of the Kenyan minister.'],
    ['They had talked in March, when a ship was lost. On that occasion Dahl telephoned Wekesa.'],
    ['Oslo made the approach on that occasion, on 20 January, because a paper was missing.'],
    ['In April the boot was on the other foot. Dahl had then approached Wekesa about a trawler.'],
    ['The previous call, on 26 May, came from the Norwegian leader.'],
    ['Parliament was told that a call from Dahl in February had alerted her.'],
  ])('about another time do not leak over: "%s"', (sentence) => {
    const { talks } = talksIn(` date 2025-06-17 ${OPENING}\n\n${sentence}`)
    const [monday] = talks.filter((talk) => talk.date === '2025-06-16')
    expect(monday?.participants).toEqual(['Grace Wekesa', 'Nils Dahl'])
    expect(monday?.claims).toEqual([])
  })
})
