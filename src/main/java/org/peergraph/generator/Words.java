package org.peergraph.generator;

import java.util.List;

/** The words of titles, abstracts and topics. */
final class Words {

    /** Four domains with the names of their fields; the objects of study of each; see Topics. */
    static final List<String> DOMAINS =
            List.of("Matter and Energy", "Life", "People and Society", "Computation and Form");

    static final List<List<String>> FIELDS =
            List.of(
                    of("Astronomy,Chemistry,Earth Science,Engineering,Materials,Physics"),
                    of("Agriculture,Biology,Ecology,Medicine,Neuroscience,Pharmacology"),
                    of("Economics,Education,History,Law,Linguistics,Psychology"),
                    of("Algorithms,Geometry,Logic,Networks,Robotics,Statistics"));

    static final List<List<String>> OBJECTS =
            List.of(
                    of(
                            "Glacier,Plasma,Polymer,Sediment,Alloy,Aerosol,Photon,Catalyst,Neutrino"
                                    + ",Membrane,Aquifer,Galaxy,Turbine,Crystal,Superfluid"),
                    of(
                            "Enzyme,Synapse,Pollinator,Genome,Tumour,Pathogen,Reef,Seedling,Cortex"
                                    + ",Antibody,Microbe,Stem Cell,Forest,Retina,Bone"),
                    of(
                            "Market,Classroom,Migration,Dialect,Archive,Court,Household,Election"
                                    + ",Memory,Labour,City,Tax,Museum,Trust,Childhood"),
                    of(
                            "Graph,Proof,Spiking Network,Manifold,Compiler,Robot,Estimator,Protocol"
                                    + ",Lattice,Sensor,Language Model,Cache,Tensor,Code,Image"));

    /** What a subfield does with its object. */
    static final List<String> BRANCHES = of("Science,Dynamics,Design,Theory,Measurement");

    static final List<String> MODIFIERS =
            of(
                    "Adaptive,Coastal,Deep,Early,Fast,Granular,Hidden,Inverse,Layered,Linear,Local"
                            + ",Low-Energy,Mixed,Multiscale,Nonlinear,Open,Passive,Porous,Quantum,Rare"
                            + ",Recurrent,Regional,Robust,Seasonal,Sparse,Stochastic,Thermal,Transient"
                            + ",Urban,Weak");

    static final List<String> APPROACHES =
            of(
                    "Modelling,Imaging,Control,Classification,Transport,Evolution,Stability,Mapping"
                            + ",Response,Inference,Synthesis,Monitoring,Interaction,Ageing,Recovery");

    static final List<String> NOUNS =
            of(
                    "method,model,analysis,result,system,dataset,approach,structure,process,effect"
                            + ",response,theory,measurement,sample,pattern,limit,mechanism,rate"
                            + ",framework,boundary,scale,variation,network,change,experiment,signal"
                            + ",distribution,survey,dependence,comparison,strategy,transition,record"
                            + ",margin,baseline,trade-off,cohort,threshold,field,practice");

    static final List<String> ADJECTIVES =
            of(
                    "new,large,different,simple,high,stable,small,general,clear,local,strong"
                            + ",common,slow,reliable,long,careful"
                            + ",periodic,spatial,direct,low,robust,recent,rare,dense,shared,partial");

    static final List<String> VERBS =
            of(
                    "show,study,find,compare,describe,measure,propose,explain,derive,examine,test"
                            + ",extend,improve,estimate,predict,observe,reveal,link,reduce,revisit");

    /** Invented terms are made of these; each topic has its own. */
    static final List<String> TERM_STARTS =
            of(
                    "vel,cor,tris,maw,neph,oro,pal,quin,reth,sol,tav,umb,xer,zan,bry,dal,fen,gly,hyp,jun");

    static final List<String> TERM_MIDDLES = of("a,o,i,ar,on,el,eth,im,ur,os");
    static final List<String> TERM_ENDS = of("rine,tase,loid,dics,mere,plex,tron,gen,phase,form");

    private Words() {}

    private static List<String> of(String list) {
        return List.of(list.split(","));
    }
}
