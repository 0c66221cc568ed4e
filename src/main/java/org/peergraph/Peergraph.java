package org.peergraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Peergraph {

    public static void main(String[] args) {
        SpringApplication.run(Peergraph.class, args);
    }
}
