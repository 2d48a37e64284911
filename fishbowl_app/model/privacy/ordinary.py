"""Names that are ordinary words too, in small letters: of these alone nobody can say who, or what, is meant."""

from __future__ import annotations

_WORDS = """
abbey afal ail aled angel april archer art august autumn awel awen bach bailey baker banks barber barker barn
bath beca beck bell berry best bill bird bishop black bliss bloom bond booker booth bow bower bowls bright
brook brooks brown bryn buck bull burns bush butcher butler carpenter carter cefn celyn ceri chance chapel
chase chip church clay clerk close clyd coal coed cole cook cooper cotton craig crisp cross crow dale dan dawn
dean dell derwen dilys dim drew drum dusk earl early east eira eirlys elder enfys fair faith fan farmer fawr
fel ffion fflur field finch fisher flint flora forest foster fox frank free french frost gale gan gardener
garland gene gill glan glen glyn gold good grace grant gray green grey guy gwawr gwen gwenno gwir gwyn haf
hail hall hand harper hart hay hazel heath heather hedd heddwch henry heulwen hill holly home hood hope house
hunt hunter iolo iris ivy jack jade jay jet joy judge june king knight lake lamb lan lane law lee light lily
llan lle lloer llwyd llyr llys long love luck lwyd mae mai major man mari mark marks marsh mason mawr may
mefin melody menna mercy mererid miles mill miller mills moon moor moore mor moss mwy nation nawr nest nia
noble non north oak olive ond page pan park parker parson pat patience penny pepper perl piper plant pool
poppy porter pound power price prince pryd quest rain rapper ray read reed reeve rhan rhoi rich ring rivers
rob rock rod rose rosemary rowan ruby rush sage sailor sandy sawyer seren shaw sheep shepherd singer skip
skipper smart smith snow spring star stead steel stone storm street summer sun swift tanner taylor tegid
tegwen temple tesni tiger tirion town trinity turner una violet wade walker wall ward wards water waters watts
way weaver webb well wells wen west wheeler white wild will wills winter wise wolf wood woods wren wyn young
"""  # as first names, surnames and their mutated forms

ORDINARY = frozenset(_WORDS.split())
